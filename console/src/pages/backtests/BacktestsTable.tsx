import type { BacktestLineFragment } from "../../api/generated/backtests";
import { useFormat, useText } from "../../i18n";
import { Link } from "../../ui/Link";
import { Progress } from "./Progress";
import { StateChip } from "./StateChip";
import { periodWords } from "./words";

export function BacktestsTable({ backtests }: { backtests: BacktestLineFragment[] }) {
  const t = useText();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("backtests")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("backtest.program")}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col">{t("backtest.orders")}</th>
            <th scope="col">{t("backtest.asked")}</th>
          </tr>
        </thead>
        <tbody>
          {backtests.map((backtest) => (
            <Row key={backtest.id} backtest={backtest} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ backtest }: { backtest: BacktestLineFragment }) {
  const t = useText();
  const format = useFormat();
  return (
    <tr>
      <th scope="row">
        <Link to={`/backtests/${encodeURIComponent(backtest.id)}`}>{backtest.name}</Link>
        {backtest.sweep && <div className="quiet small">{backtest.sweep}</div>}
      </th>
      <td>
        <StateChip backtest={backtest} />
        <Progress backtest={backtest} />
      </td>
      <td>{periodWords(backtest, t, format)}</td>
      <td>{format.moment(backtest.createdAt)}</td>
    </tr>
  );
}
