import { useFormat, useText } from "../../i18n";
import { Read } from "../../ui/States";
import { Panel } from "../../ui/figures/Panel";
import { given, spent } from "./sums";
import { useCells } from "../../ui/figures/useCells";
import { useMovements, type Movements } from "./useFigures";

export function PointsByMonth() {
  return (
    <Read query={useMovements()} lines={8}>
      {(months) => <Points months={months} />}
    </Read>
  );
}

const KINDS = ["earned", "bonus", "adjusted", "reversed", "redeemed", "restored", "expired"] as const;

function Points({ months }: { months: Movements[] }) {
  const t = useText();
  const format = useFormat();
  const cells = useCells();
  return (
    <Panel
      title="overview.points"
      help="overview.pointsHelp"
      file="points"
      sheet={{
        columns: [t("overview.month"), ...KINDS.map((kind) => t(`overview.kind.${kind}`))],
        rows: months.map((month) => [
          cells.month(month.from),
          ...KINDS.map((kind) => cells.number(month[kind])),
        ]),
      }}
      chart={{
        kind: "bars",
        format: format.number,
        data: months.map((month) => ({
          label: cells.month(month.from).shown,
          given: given(month),
          spent: spent(month),
          expired: -month.expired,
        })),
        series: [
          { key: "given", title: t("overview.given"), color: "var(--chart-1)" },
          { key: "spent", title: t("overview.spent"), color: "var(--chart-2)" },
          { key: "expired", title: t("overview.expired"), color: "var(--chart-3)" },
        ],
      }}
    />
  );
}
