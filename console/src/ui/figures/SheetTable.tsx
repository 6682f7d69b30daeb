import { useText } from "../../i18n";
import type { Sheet } from "./sheet";

interface Props {
  title: string;
  sheet: Sheet;
  totals?: boolean | undefined;
}

export function SheetTable({ title, sheet, totals }: Props) {
  const t = useText();
  return (
    // Reached with the keyboard to be moved: it may be wider than the page.
    <div className="scroll" tabIndex={0} role="region" aria-label={t("overview.numbers", { title })}>
      <table className={totals ? "tight totals" : "tight"}>
        <caption className="hidden">{title}</caption>
        <thead>
          <tr>
            {sheet.columns.map((column, index) => (
              <th key={column} scope="col" className={index ? "number" : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map(([first, ...others]) => (
            <tr key={first?.shown}>
              <th scope="row">{first?.shown}</th>
              {others.map(({ shown }, index) => (
                <td key={index} className="number">
                  {shown}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
