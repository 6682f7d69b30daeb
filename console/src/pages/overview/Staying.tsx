import { useFormat, useText } from "../../i18n";
import { Read } from "../../ui/States";
import { currencyOf } from "./MemberShare";
import { Panel } from "../../ui/figures/Panel";
import { useCells } from "../../ui/figures/useCells";
import { useRetention, type Customers } from "./useFigures";

export function Staying() {
  return (
    <Read query={useRetention()} lines={8}>
      {(months) => <Stays months={months} />}
    </Read>
  );
}

function Stays({ months }: { months: Customers[] }) {
  const t = useText();
  const format = useFormat();
  const cells = useCells();
  const currency = currencyOf(months);
  return (
    <Panel
      title="overview.staying"
      help="overview.stayingHelp"
      file="retention"
      sheet={{
        columns: [
          t("overview.month"),
          t("overview.retentionOfMembers"),
          t("overview.retention"),
          t("overview.repeatOfMembers"),
          t("overview.repeat"),
          t("overview.averageOfMembers", { currency }),
          t("overview.average", { currency }),
          t("overview.clvOfMembers", { currency }),
          t("overview.clv", { currency }),
        ],
        rows: months.map(({ from, members, everybody }) => [
          cells.month(from),
          cells.percent(members.retentionPercent),
          cells.percent(everybody.retentionPercent),
          cells.percent(members.repeatPercent),
          cells.percent(everybody.repeatPercent),
          cells.money(members.averageOrder),
          cells.money(everybody.averageOrder),
          cells.money(members.clv),
          cells.money(everybody.clv),
        ]),
      }}
      chart={{
        kind: "lines",
        format: (value) => t("percent", { value: format.number(value) }),
        data: months.map(({ from, members, everybody }) => ({
          label: cells.month(from).shown,
          members: members.retentionPercent ?? null,
          everybody: everybody.retentionPercent ?? null,
        })),
        series: [
          { key: "members", title: t("overview.retentionOfMembers"), color: "var(--chart-1)" },
          { key: "everybody", title: t("overview.retention"), color: "var(--chart-2)", dashed: true },
        ],
      }}
    />
  );
}
