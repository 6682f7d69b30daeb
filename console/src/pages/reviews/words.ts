import type { ReviewLineFragment } from "../../api/generated/reviews";
import type { Text } from "../../i18n";

/** What its writer was promised for it, and whether they have it. */
export function rewardWords({ points, pointsGiven, state }: ReviewLineFragment, t: Text): string {
  if (!points) return t("review.reward.none");
  if (pointsGiven) return t("review.reward.given", { points });
  return t(state === "APPROVED" ? "review.reward.waits" : "review.reward.promised", { points });
}
