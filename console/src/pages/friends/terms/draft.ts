import type { PromisedFragment } from "../../../api/generated/friends";
import type { LoyaltyReferralTermsInput } from "../../../api/generated/schema";
import type { Option } from "../../../ui/forms/Picker";
import { asTyped, type Reading } from "../../../ui/forms/reading";

/** What one of the two gets. */
export interface Prize {
  kind: "none" | "points" | "reward";
  points: string;
  reward: Option[];
}

/** The terms as the form has them: numbers as they are typed. */
export interface Draft {
  active: boolean;
  friend: Prize;
  friendAtOnce: boolean;
  referrer: Prize;
  minimumOrder: string;
  pendingDays: string;
  monthLimit: string;
}

export type Side = "friend" | "referrer";

export const draftOf = (terms: PromisedFragment): Draft => ({
  active: terms.active,
  friend: prizeOf(terms.friendPoints, terms.friendReward),
  friendAtOnce: terms.friendAtOnce,
  referrer: prizeOf(terms.referrerPoints, terms.referrerReward),
  minimumOrder: asTyped(terms.minimumOrder),
  pendingDays: asTyped(terms.pendingDays),
  monthLimit: asTyped(terms.monthLimit),
});

const prizeOf = (
  points: number | null | undefined,
  reward: { id: string; name: string } | null | undefined,
): Prize => ({
  kind: points != null ? "points" : reward ? "reward" : "none",
  points: asTyped(points),
  reward: reward ? [{ value: reward.id, label: reward.name }] : [],
});

/** What the API is sent of a form; the days are a setting of the program. */
export const inputOf = (
  draft: Draft,
  reading: Reading,
): LoyaltyReferralTermsInput & { referralPendingDays: number | null } => ({
  active: draft.active,
  ...promiseOf("friend", draft.friend, reading),
  friendAtOnce: draft.friendAtOnce,
  ...promiseOf("referrer", draft.referrer, reading),
  minimumOrder: reading.decimal("minimumOrder", draft.minimumOrder),
  monthLimit: reading.whole("monthLimit", draft.monthLimit),
  referralPendingDays: reading.needed("referralPendingDays", draft.pendingDays),
});

const promiseOf = (side: Side, { kind, points, reward }: Prize, reading: Reading) => ({
  [`${side}Points`]: kind === "points" ? reading.needed(`${side}Points`, points) : null,
  [`${side}Reward`]: kind === "reward" ? reading.chosen(`${side}Reward`, reward[0]?.value) : null,
});
