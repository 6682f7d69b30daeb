import type { Api } from "./api";
import {
  PointsBoxApplyDocument,
  PointsBoxDocument,
  PointsBoxRemoveDocument,
  type LoyaltyErrorCode,
  type PointsBoxFragment,
} from "./gql/graphql";

export type Checkout = PointsBoxFragment;
export type Outcome = { checkout: Checkout } | { refusal: string };

/** What to say in the shop's own words; the message of the API is for everything else. */
const WORDS: Partial<Record<LoyaltyErrorCode, string>> = {
  PROGRAM_INACTIVE: "Points cannot be spent at the moment.",
  NOT_A_MEMBER: "Join the program first, then spend points.",
  INSUFFICIENT_POINTS: "You do not have so many points.",
};

export async function readCheckout(api: Api, checkout: string): Promise<Checkout | null> {
  return (await api.send(PointsBoxDocument, { checkout })).checkout ?? null;
}

/** Applying again replaces the earlier number. */
export async function applyPoints(api: Api, checkout: string, points: number): Promise<Outcome> {
  return outcome((await api.send(PointsBoxApplyDocument, { checkout, points })).checkoutLoyaltyPointsApply);
}

export async function removePoints(api: Api, checkout: string): Promise<Outcome> {
  return outcome((await api.send(PointsBoxRemoveDocument, { checkout })).checkoutLoyaltyPointsRemove);
}

type Payload = {
  checkout?: Checkout | null;
  errors: { code: LoyaltyErrorCode; message?: string | null }[];
};

function outcome(payload: Payload | null | undefined): Outcome {
  const error = payload?.errors[0];
  if (error) return { refusal: WORDS[error.code] ?? error.message ?? "That did not work." };
  if (!payload?.checkout) return { refusal: "This checkout is not there any more." };
  return { checkout: payload.checkout };
}
