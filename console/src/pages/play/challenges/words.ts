import type { ChallengeLineFragment, RunLineFragment } from "../../../api/generated/challenges";
import type { Format, Text } from "../../../i18n";

/** Whether members can do a challenge, or it is off, over or still to come. */
export function stateOf({
  active,
  startsAt,
  endsAt,
}: ChallengeLineFragment): "off" | "on" | "over" | "ahead" {
  const now = new Date();
  if (endsAt && new Date(endsAt) <= now) return "over";
  if (!active) return "off";
  return startsAt && new Date(startsAt) > now ? "ahead" : "on";
}

export const hasBegun = ({ startsAt }: ChallengeLineFragment): boolean =>
  Boolean(startsAt && new Date(startsAt) <= new Date());

/** What is to be reached, such as "3 orders". */
export function goalWords(
  { goal, target, streakOf }: ChallengeLineFragment,
  t: Text,
  format: Format,
): string {
  if (goal === "SPEND") return t("challenge.goal.says.SPEND", { amount: format.number(target) });
  if (goal !== "STREAK") return t(`challenge.goal.says.${goal}`, { target });
  return t(`challenge.streak.says.${streakOf as "DAY" | "WEEK" | "MONTH"}`, { target });
}

/** When, such as "each month". */
export const periodWords = ({ period, days }: ChallengeLineFragment, t: Text): string =>
  t(`challenge.period.says.${period}`, { days: days ?? 0 });

/** What it is for, one after another. */
export const prizeWords = (challenge: ChallengeLineFragment, t: Text): string =>
  [
    challenge.points && t("points.count", { points: challenge.points }),
    challenge.badge && t("challenge.badgeNamed", { badge: challenge.badgeName ?? challenge.badge }),
    challenge.reward?.name,
    challenge.plays && t("game.plays", { plays: challenge.plays }),
  ]
    .filter(Boolean)
    .join(", ");

/** What a member has for it. */
export const givenWords = ({ points, badge, claim, plays }: RunLineFragment, t: Text): string =>
  [
    points && t("points.count", { points }),
    badge && t("challenge.badgeNamed", { badge }),
    claim?.rewardName,
    plays && t("game.plays", { plays }),
  ]
    .filter(Boolean)
    .join(", ");

/** Where a member stands who reached the target. */
export function standingOf({ hasPrize, due, doneAt }: RunLineFragment): "has" | "due" | "late" | "undone" {
  if (hasPrize) return "has";
  if (due) return "due";
  return doneAt ? "late" : "undone";
}
