import { useText } from "../../i18n";
import { Permitted } from "../../ui/States";
import { Figures } from "./Figures";
import { MemberShare } from "./MemberShare";
import { MembersByTier } from "./MembersByTier";
import { PointsByMonth } from "./PointsByMonth";
import { SpanChoice } from "./SpanChoice";
import { Staying } from "./Staying";

/** How the program is doing: figures, and each of four charts with its numbers in a table and as a file. */
export default function OverviewPage() {
  const t = useText();
  return (
    <Permitted to="MANAGE_DISCOUNTS">
      <div className="stack">
        <h1>{t("overview")}</h1>
        <SpanChoice />
        <Figures />
        <PointsByMonth />
        <MembersByTier />
        <MemberShare />
        <Staying />
      </div>
    </Permitted>
  );
}
