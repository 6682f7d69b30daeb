import "./backtests.css";
import type { BacktestLineFragment } from "../../api/generated/backtests";
import { useFormat, useText } from "../../i18n";

/** How far one is that runs; while it waits there is nothing to tell. */
export function Progress({ backtest: { name, state, progressPercent } }: { backtest: BacktestLineFragment }) {
  const t = useText();
  const format = useFormat();
  if (state !== "RUNNING") return null;
  return (
    <div className="progress">
      <progress max={100} value={progressPercent} aria-label={t("backtest.progressOf", { name })} />
      <span className="quiet small">{t("percent", { value: format.number(progressPercent) })}</span>
    </div>
  );
}
