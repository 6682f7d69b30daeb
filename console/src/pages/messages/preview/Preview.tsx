import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import type { TemplateWholeFragment } from "../../../api/generated/messages";
import { useText, type Id } from "../../../i18n";
import { Picker } from "../../../ui/forms/Picker";
import { useMembers } from "../../../ui/forms/sources";
import { Failure, Loading } from "../../../ui/States";
import { MailFrame } from "./MailFrame";
import { SendDialog } from "./SendDialog";
import { refusedPreview, type Previewing } from "./usePreview";

type View = "narrow" | "wide" | "text";

const VIEWS: Record<View, Id> = { narrow: "mail.narrow", wide: "mail.wide", text: "mail.text" };

interface Props {
  template: TemplateWholeFragment;
  preview: Previewing;
  /** Whether what is seen is what would be sent. */
  isSaved: boolean;
}

/** The message as it looks, as it was typed: on a narrow and a wide screen, and for who reads text alone. */
export function Preview({ template, preview, isSaved }: Props) {
  const t = useText();
  const [view, setView] = useState<View>("narrow");
  const { member, setMember } = preview;
  return (
    <section className={view === "wide" ? "card stack across" : "card stack"} aria-labelledby="preview">
      <h2 id="preview">{t("mail")}</h2>
      <Picker
        single
        label={t("mail.for")}
        help={t("mail.forHelp")}
        source={useMembers()}
        chosen={member ? [member] : []}
        onChange={([chosen]) => setMember(chosen ?? null)}
      />
      <div className="sections" role="group" aria-label={t("mail.view")}>
        {(Object.keys(VIEWS) as View[]).map((one) => (
          <button key={one} type="button" aria-pressed={one === view} onClick={() => setView(one)}>
            {t(VIEWS[one])}
          </button>
        ))}
      </div>
      <Shown preview={preview} view={view} />
      {member && <Send template={template} member={member} isSaved={isSaved} />}
    </section>
  );
}

function Shown({ preview: { read }, view }: { preview: Previewing; view: View }) {
  const t = useText();
  if (refusedPreview(read.error)) return <p className="note">{t("mail.refused")}</p>;
  if (read.isError) return <Failure error={read.error} retry={() => void read.refetch()} />;
  if (read.isPending)
    return read.isFetching ? <Loading lines={8} /> : <p className="note">{t("mail.empty")}</p>;
  const mail = read.data.loyaltyMessageTemplate?.preview;
  if (!mail) return null;
  return (
    <div className="stack" aria-busy={read.isPlaceholderData}>
      <p>
        <span className="quiet small">{t("template.subject")}</span>
        <br />
        <strong>{mail.subject}</strong>
      </p>
      {view === "text" ? (
        <pre className="mailtext">{mail.text}</pre>
      ) : (
        <MailFrame html={mail.html} isNarrow={view === "narrow"} />
      )}
    </div>
  );
}

interface SendProps {
  template: TemplateWholeFragment;
  member: { value: string; label: string };
  isSaved: boolean;
}

function Send({ template, member, isSaved }: SendProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="actions">
      <Button variant="secondary" disabled={!isSaved} onClick={() => setOpen(true)}>
        {t("mail.send")}
      </Button>
      {!isSaved && <span className="quiet small">{t("mail.saveFirst")}</span>}
      {isOpen && <SendDialog template={template} member={member} onClose={() => setOpen(false)} />}
    </div>
  );
}
