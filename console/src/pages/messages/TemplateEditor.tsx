import { useQuery as useRead } from "@tanstack/react-query";
import { TemplateDocument } from "../../api/generated/messages";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Link } from "../../ui/Link";
import { Read } from "../../ui/States";
import { EditTemplate } from "./EditTemplate";
import { NewTemplate } from "./NewTemplate";

/** One template by its ID, or `new`. */
export function TemplateEditor({ id }: { id: string }) {
  const t = useText();
  return (
    <>
      <div className="small">
        <Link to="/journeys/texts">← {t("templates")}</Link>
      </div>
      {id === "new" ? <NewTemplate /> : <Existing id={id} />}
    </>
  );
}

function Existing({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const read = useRead({ queryKey: ["template", id], queryFn: () => ask(TemplateDocument, { id }) });
  return (
    <Read query={read} lines={10}>
      {({ loyaltyMessageTemplate: template }) =>
        template ? <EditTemplate template={template} /> : <p className="note">{t("template.notFound")}</p>
      }
    </Read>
  );
}
