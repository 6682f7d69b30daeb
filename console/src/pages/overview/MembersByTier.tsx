import { useFormat, useText } from "../../i18n";
import { Read } from "../../ui/States";
import { Panel } from "../../ui/figures/Panel";
import { share } from "./sums";
import { useCells } from "../../ui/figures/useCells";
import { useStanding } from "./useFigures";

export function MembersByTier() {
  return (
    <Read query={useStanding()} lines={6}>
      {({ loyaltyTiers }) => <Tiers tiers={loyaltyTiers} />}
    </Read>
  );
}

function Tiers({ tiers }: { tiers: { name: string; members?: number | null }[] }) {
  const t = useText();
  const format = useFormat();
  const cells = useCells();
  const all = tiers.reduce((sum, { members }) => sum + (members ?? 0), 0);
  return (
    <Panel
      title="overview.tiers"
      help="overview.tiersHelp"
      file="tiers"
      sheet={{
        columns: [t("tier"), t("members"), t("overview.share")],
        rows: tiers.map(({ name, members }) => [
          cells.text(name),
          cells.number(members ?? 0),
          cells.percent(share(members ?? 0, all)),
        ]),
      }}
      chart={{
        kind: "bars",
        format: format.number,
        data: tiers.map(({ name, members }) => ({ label: name, members: members ?? 0 })),
        series: [{ key: "members", title: t("members"), color: "var(--chart-1)" }],
      }}
    />
  );
}
