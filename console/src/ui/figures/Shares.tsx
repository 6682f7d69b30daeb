import type { ReactNode } from "react";
import { useFormat, useText } from "../../i18n";

interface Row {
  key: string;
  name: ReactNode;
  count: number;
}

interface Props {
  title: string;
  /** What was counted, and what the counts are of. */
  what: string;
  counted: string;
  rows: readonly Row[];
  /** A count with its unit. */
  show: (count: number) => string;
}

/** How often each of several was chosen, with its share of all. */
export function Shares({ title, what, counted, rows, show }: Props) {
  const t = useText();
  const format = useFormat();
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const share = (count: number) => (total ? Math.round((1000 * count) / total) / 10 : 0);
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col" className="number">
              {counted}
            </th>
            <th scope="col" className="number">
              {t("share")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, count }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                <div className="bar" aria-hidden>
                  <span style={{ width: `${share(count)}%` }} />
                </div>
              </th>
              <td className="number">{show(count)}</td>
              <td className="number">{t("percent", { value: format.number(share(count)) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
