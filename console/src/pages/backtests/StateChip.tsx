import type { BacktestLineFragment } from "../../api/generated/backtests";
import { useText } from "../../i18n";

const LOOKS: Partial<Record<BacktestLineFragment["state"], string>> = {
  DONE: "chip success",
  FAILED: "chip warning",
};

export function StateChip({ backtest: { state } }: { backtest: Pick<BacktestLineFragment, "state"> }) {
  const t = useText();
  return <span className={LOOKS[state] ?? "chip"}>{t(`backtest.state.${state}`)}</span>;
}
