import { useFormat, useText } from "../../../i18n";
import { Panel } from "../../../ui/figures/Panel";
import { useCells } from "../../../ui/figures/useCells";
import type { ReportOf } from "./Report";

const COLORS = ["var(--chart-1)", "var(--chart-2)", "var(--chart-3)"];

/** Members of each tier when a month ended; the chart is of those above the lowest one, which has nearly everybody. */
export function TierMembers({ found }: { found: ReportOf["months"] }) {
  const t = useText();
  const format = useFormat();
  const cells = useCells();
  const codes = found[0]?.tiers.map(({ code }) => code) ?? [];
  const above = codes.slice(1);
  return (
    <Panel
      title="backtest.tiers"
      help="backtest.tiersHelp"
      file="members-by-tier"
      sheet={{
        columns: [t("overview.month"), ...codes],
        rows: found.map(({ month, tiers }) => [
          cells.month(`${month}-01T00:00:00Z`),
          ...tiers.map(({ members }) => cells.number(members)),
        ]),
      }}
      {...(above.length && {
        chart: {
          kind: "lines" as const,
          format: format.number,
          data: found.map(({ month, tiers }) => ({
            label: cells.month(`${month}-01T00:00:00Z`).shown,
            ...Object.fromEntries(tiers.map(({ code, members }) => [code, members])),
          })),
          series: above.map((code, index) => ({
            key: code,
            title: code,
            color: COLORS[index % COLORS.length]!,
            dashed: index >= COLORS.length,
          })),
        },
      })}
    />
  );
}
