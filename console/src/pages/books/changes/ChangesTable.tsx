import "./changes.css";
import type { ChangesQuery } from "../../../api/generated/books";
import { useFormat, useText } from "../../../i18n";
import { partsOf } from "./filters";

type Change = NonNullable<ChangesQuery["loyaltyChanges"]>["edges"][number]["node"];

export function ChangesTable({ changes }: { changes: Change[] }) {
  const t = useText();
  return (
    <div className="scroll">
      <table className="changes">
        <caption className="hidden">{t("books.changes")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("date")}</th>
            <th scope="col">{t("changes.who")}</th>
            <th scope="col">{t("changes.object")}</th>
            <th scope="col">{t("changes.field")}</th>
            <th scope="col">{t("changes.before")}</th>
            <th scope="col">{t("changes.after")}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <Row key={change.id} change={change} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ change: { at, actor, app, object, field, before, after } }: { change: Change }) {
  const t = useText();
  const format = useFormat();
  const { kind, name } = partsOf(object);
  return (
    <tr>
      <td className="quiet">{format.moment(at)}</td>
      <td>{actor?.email ?? byName(t, app)}</td>
      <th scope="row">
        {kind && t(`changes.kind.${kind}`)} {name && <code>{name}</code>}
      </th>
      <td>
        <code>{field}</code>
      </td>
      <Value of={before} />
      <Value of={after} />
    </tr>
  );
}

function byName(t: ReturnType<typeof useText>, app: string | null | undefined): string {
  if (app === "command line") return t("changes.commandLine");
  return !app || app === "unknown" ? t("changes.unknown") : app;
}

function Value({ of }: { of: string | null | undefined }) {
  const t = useText();
  return <td className="value">{of ?? <span className="quiet">{t("changes.nothing")}</span>}</td>;
}
