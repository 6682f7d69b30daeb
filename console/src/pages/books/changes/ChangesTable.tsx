import "./changes.css";
import { useFormat, useText, type Text } from "../../../i18n";
import { groupsOf, partsOf, type Change, type Group } from "./groups";

export function ChangesTable({ changes }: { changes: Change[] }) {
  const t = useText();
  return (
    // Reached with the keyboard to be moved: it may be wider than the page.
    <div className="scroll" tabIndex={0} role="region" aria-label={t("books.changes")}>
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
        {groupsOf(changes).map((group) => (
          <GroupRows key={group[0].id} group={group} />
        ))}
      </table>
    </div>
  );
}

/** What was changed together: said once when, by whom and of what. */
function GroupRows({ group }: { group: Group }) {
  const t = useText();
  const format = useFormat();
  const [{ at, actor, app, object }] = group;
  const { kind, name } = partsOf(object);
  const rows = group.length;
  return (
    <tbody>
      {group.map(({ id, field, before, after }, index) => (
        <tr key={id}>
          {index === 0 && (
            <>
              <td rowSpan={rows} className="quiet">
                {format.moment(at)}
              </td>
              <td rowSpan={rows}>{actor?.email ?? byName(t, app)}</td>
              <th rowSpan={rows} scope="rowgroup">
                {kind && t(`changes.kind.${kind}`)} {name && <code>{name}</code>}
              </th>
            </>
          )}
          <td>
            <code>{field}</code>
          </td>
          <Value of={before} />
          <Value of={after} />
        </tr>
      ))}
    </tbody>
  );
}

function byName(t: Text, app: string | null | undefined): string {
  if (app === "command line") return t("changes.commandLine");
  return !app || app === "unknown" ? t("changes.unknown") : app;
}

function Value({ of }: { of: string | null | undefined }) {
  const t = useText();
  return <td className="value">{of ?? <span className="quiet">{t("changes.nothing")}</span>}</td>;
}
