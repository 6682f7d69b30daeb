import { useQuery as useRead } from "@tanstack/react-query";
import { TemplatesDocument, type SenderFragment, type TemplatesQuery } from "../../api/generated/messages";
import { useAsk } from "../../app/session";
import { useFormat, useText } from "../../i18n";
import { ButtonLink, Link } from "../../ui/Link";
import { Read } from "../../ui/States";
import { OnChip } from "../journeys/OnChip";
import { templateName } from "../../ui/told/names";

type Template = TemplatesQuery["loyaltyMessageTemplates"][number];

export function TemplateList() {
  const t = useText();
  const ask = useAsk();
  const read = useRead({ queryKey: ["templates"], queryFn: () => ask(TemplatesDocument, {}) });
  return (
    <>
      <div className="actions apart">
        <p className="quiet">{t("templates.help")}</p>
        <ButtonLink to="/journeys/texts/new">{t("template.new")}</ButtonLink>
      </div>
      <Read query={read} lines={8}>
        {({ loyaltyMessageTemplates: templates, loyaltyJourneys: journeys }) => (
          <Table templates={templates} journeys={(journeys?.edges ?? []).map(({ node }) => node)} />
        )}
      </Read>
    </>
  );
}

function Table({ templates, journeys }: { templates: Template[]; journeys: SenderFragment[] }) {
  const t = useText();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("templates")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("template")}</th>
            <th scope="col">{t("template.purpose")}</th>
            <th scope="col">{t("template.languages")}</th>
            <th scope="col">{t("template.sentBy")}</th>
          </tr>
        </thead>
        <tbody>
          {templates.map((template) => (
            <Row
              key={template.id}
              template={template}
              senders={journeys.filter(({ steps }) =>
                steps.some(({ message }) => message?.id === template.id),
              )}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ template, senders }: { template: Template; senders: SenderFragment[] }) {
  const t = useText();
  const format = useFormat();
  const { id, code, purpose, texts } = template;
  const isOwn = texts.some(({ isShipped }) => !isShipped);
  return (
    <tr>
      <th scope="row">
        <Link to={`/journeys/texts/${encodeURIComponent(id)}`}>{templateName(code, t)}</Link>
        <div className="quiet small">{code}</div>
      </th>
      <td>{t(`purpose.${purpose}`)}</td>
      <td>
        {texts.map(({ language }) => format.language(language)).join(", ")}
        {isOwn && <div className="quiet small">{t("template.own")}</div>}
      </td>
      <td>
        {senders.map(({ id: sender, name, active }) => (
          <div key={sender}>
            <Link to={`/journeys/${encodeURIComponent(sender)}`}>{name}</Link> <OnChip active={active} />
          </div>
        ))}
        {!senders.length && <span className="quiet">{t("template.sentByNone")}</span>}
      </td>
    </tr>
  );
}
