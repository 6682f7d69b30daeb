import type { CountedQuestionFragment } from "../../../api/generated/surveys";
import type { Format, Text } from "../../../i18n";

/** What a figure says, in a sentence, and how sure that is; empty for choices, which are counted below. */
export function figureWords({ nps, csat, ces }: CountedQuestionFragment, t: Text, format: Format): string {
  if (nps) return t(`results.nps.${sideOf(nps)}`);
  if (csat) {
    return t("results.csat.says", {
      share: format.number(csat.estimate),
      low: format.number(csat.low),
      high: format.number(csat.high),
    });
  }
  return typeof ces === "number" ? t("results.ces.says", { mean: format.number(ces) }) : "";
}

/** On which side of nothing all of an interval is. */
const sideOf = ({ low, high }: { low: number; high: number }): "above" | "below" | "open" =>
  low > 0 ? "above" : high < 0 ? "below" : "open";
