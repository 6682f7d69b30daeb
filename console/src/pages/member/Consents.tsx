import { useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { accepted } from "../../api/errors";
import { ConsentsDocument, SetConsentDocument, type ConsentFragment } from "../../api/generated/member";
import { useAsk } from "../../app/session";
import { useFormat, useText, type Id } from "../../i18n";
import { Confirm } from "../../ui/forms/Confirm";
import { TextField } from "../../ui/forms/Field";
import { Read } from "../../ui/States";

const SOURCES: Record<string, Id> = {
  default: "consent.by.default",
  import: "consent.by.import",
  link: "consent.by.link",
  staff: "consent.by.staff",
  storefront: "consent.by.storefront",
};

/** What a member may be written to for, and by whose word; staff change it where the member told them. */
export function Consents({ id, user }: { id: string; user: { id: string } | null | undefined }) {
  const t = useText();
  const ask = useAsk();
  const [changed, setChanged] = useState<ConsentFragment | null>(null);
  const read = useRead({ queryKey: ["consents", id], queryFn: () => ask(ConsentsDocument, { id }) });
  return (
    <section className="card stack" aria-labelledby="consents">
      <h2 id="consents">{t("consents")}</h2>
      <Read query={read} lines={3}>
        {({ loyaltyMember }) => (
          <ul className="plain">
            {loyaltyMember?.consents.map((consent) => (
              <Row
                key={consent.purpose}
                consent={consent}
                onChange={user ? () => setChanged(consent) : undefined}
              />
            ))}
          </ul>
        )}
      </Read>
      {changed && user && <ConsentDialog user={user.id} consent={changed} onClose={() => setChanged(null)} />}
    </section>
  );
}

function Row({ consent, onChange }: { consent: ConsentFragment; onChange: (() => void) | undefined }) {
  const t = useText();
  const format = useFormat();
  const { purpose, granted, at, source, text } = consent;
  const from = SOURCES[source];
  return (
    <li>
      <div>
        {t(`consent.${purpose}`)}
        <div className="quiet small">
          {[from ? t(from) : source, format.day(at), text].filter(Boolean).join(" · ")}
        </div>
      </div>
      <div className="number">
        <span className={granted ? "chip success" : "chip"}>{t(granted ? "yes" : "no")}</span>{" "}
        {onChange && (
          <button
            type="button"
            className="link small"
            aria-label={t("consent.changeNamed", { purpose: t(`consent.${purpose}`) })}
            onClick={onChange}
          >
            {t("change")}
          </button>
        )}
      </div>
    </li>
  );
}

interface Props {
  user: string;
  consent: ConsentFragment;
  onClose: () => void;
}

function ConsentDialog({ user, consent: { purpose, granted }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  const [text, setText] = useState("");
  return (
    <Confirm
      title={t(granted ? "consent.withdraw" : "consent.give", { purpose: t(`consent.${purpose}`) })}
      action={t(granted ? "consent.withdrawAction" : "consent.giveAction")}
      explained={t(granted ? "consent.withdrawExplained" : "consent.giveExplained")}
      change={async () =>
        accepted(
          (
            await ask(SetConsentDocument, {
              user,
              consent: { purpose, granted: !granted, text: text || null },
            })
          ).loyaltyMemberUpdate,
        )
      }
      say={() => t("saved")}
      after={onClose}
      onClose={onClose}
    >
      {!granted && (
        <TextField
          label={t("consent.text")}
          help={t("consent.textHelp")}
          maxLength={64}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
    </Confirm>
  );
}
