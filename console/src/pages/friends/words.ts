import type { ReferralLineFragment } from "../../api/generated/friends";
import type { Text } from "../../i18n";

type Prize = ReferralLineFragment["prizes"][number];

const REASONS = [
  "oneself",
  "same_mailbox",
  "ordered_before",
  "referred_already",
  "circle",
  "below_minimum",
  "limit_reached",
  "refused_by_staff",
  "same_address",
  "same_phone",
  "same_last_name",
  "many_claims_from_one_address",
  "many_friends_in_a_day",
  "order_cancelled_after_the_prize",
] as const;

/** Why a referral is refused or held, a sentence each; a reason that is not known yet stands as the API names it. */
export const reasonWords = (reasons: readonly string[], t: Text): string[] =>
  reasons.map((reason) => {
    const known = REASONS.find((one) => one === reason);
    return known ? t(`referral.because.${known}`) : reason;
  });

export const prizeWords = ({ points, reward }: Prize, t: Text): string =>
  typeof points === "number" ? t("points.count", { points }) : (reward?.name ?? t("referral.rewardGone"));

/** Whether something holds it that staff may approve of. */
export const canApprove = ({ state }: ReferralLineFragment): boolean => state === "REVIEW";

/** Whether it can still be refused: what was refused or taken back stays so. */
export const canRefuse = ({ state }: ReferralLineFragment): boolean =>
  state !== "REFUSED" && state !== "TAKEN_BACK";
