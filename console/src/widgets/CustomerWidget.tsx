import { Button } from "@saleor/macaw-ui";
import { useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { useAsk } from "../app/session";
import { widgetParameter } from "../app/Widget";
import { CustomerDocument, type CustomerQuery } from "../api/generated/widgets";
import { useFormat, useText } from "../i18n";
import { PerksLine } from "../pages/member/PerksLine";
import { AdjustFields } from "../pages/member/AdjustFields";
import { GiveFields } from "../pages/member/give/GiveFields";
import { useGive } from "../pages/member/give/useGive";
import { InChannel } from "../pages/member/InChannel";
import { useAdjust } from "../pages/member/useAdjust";
import { ConsoleLink } from "../ui/Link";
import { Permitted, Read } from "../ui/States";
import { Entries } from "./Entries";
import { InPlace } from "./InPlace";

interface Props {
  user: string;
  onClose: () => void;
}

export default function CustomerWidget() {
  const user = widgetParameter("customerId");
  return (
    <Permitted to="MANAGE_USERS">
      {user && <InChannel lines={3}>{(channel) => <Customer user={user} channel={channel} />}</InChannel>}
    </Permitted>
  );
}

function Customer({ user, channel }: { user: string; channel: string }) {
  const t = useText();
  const ask = useAsk();
  const read = useRead({
    queryKey: ["customer", user, channel],
    queryFn: () => ask(CustomerDocument, { user, channel }),
  });
  return (
    <Read query={read} lines={3}>
      {({ loyaltyMember }) =>
        loyaltyMember ? (
          <Member member={loyaltyMember} user={user} />
        ) : (
          <p className="quiet">{t("widget.noMember")}</p>
        )
      }
    </Read>
  );
}

function Member({ member, user }: { member: NonNullable<CustomerQuery["loyaltyMember"]>; user: string }) {
  const t = useText();
  const format = useFormat();
  const [open, setOpen] = useState<"adjust" | "give" | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="stack">
      <div>
        <h2>{t("points.count", { points: member.points.available })}</h2>
        <p className="quiet">{t("worth", { money: format.money(member.points.value) })}</p>
        {member.points.pending > 0 && (
          <p className="quiet small">{t("points.andPending", { points: member.points.pending })}</p>
        )}
      </div>
      {member.suspended && (
        <p className="note warning">{t("suspended.because", { reason: member.suspendedReason ?? "" })}</p>
      )}
      <div>
        <span className="chip">{t("tier.named", { tier: member.tier.name })}</span>
        <PerksLine tier={member.tier} />
      </div>
      <Entries entries={member.transactions.edges.map(({ node }) => node)} />
      {open === "adjust" && <Adjust user={user} onClose={close} />}
      {open === "give" && <Give user={user} onClose={close} />}
      {!open && (
        <div className="actions">
          <Button variant="secondary" size="small" onClick={() => setOpen("adjust")}>
            {t("adjust")}
          </Button>
          <Button variant="secondary" size="small" onClick={() => setOpen("give")}>
            {t("gift.give")}
          </Button>
          <ConsoleLink to={`/members/${encodeURIComponent(member.id)}`} />
        </div>
      )}
    </div>
  );
}

function Adjust({ user, onClose }: Props) {
  const { fields, action, busy, send } = useAdjust(user, onClose);
  return (
    <InPlace action={action} busy={busy} onSend={send} onClose={onClose}>
      <AdjustFields {...fields} />
    </InPlace>
  );
}

function Give({ user, onClose }: Props) {
  const t = useText();
  const { fields, busy, send } = useGive(user, onClose);
  return (
    <InPlace action={t("gift.give")} busy={busy} onSend={send} onClose={onClose}>
      <GiveFields {...fields} />
    </InPlace>
  );
}
