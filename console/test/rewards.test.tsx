import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { open, serve } from "./parent";

const voucher = {
  id: "r1",
  name: "Five off",
  kind: "VOUCHER",
  pointsCost: 500,
  active: true,
  quantity: 10,
  remaining: 7,
  claimed: 3,
  validUntil: null,
  discountPercent: null,
  amount: { amount: 5, currency: "USD" },
  channel: { id: "c1", name: "US" },
  tier: { id: "silver", name: "Silver" },
  variant: null,
  description: "Thank you",
  descriptions: [],
  image: null,
};
const claim = {
  id: "k1",
  rewardName: "Five off",
  points: 500,
  state: "KEPT",
  claimedAt: "2026-01-02T10:00:00Z",
  usedAt: null,
  voucherCode: "ABC-1",
  order: null,
  member: { id: "m1", user: { email: "ada@example.com" } },
};
const page = { hasNextPage: false, hasPreviousPage: false, startCursor: "a", endCursor: "z" };
const list = (nodes: unknown[]) => ({
  totalCount: nodes.length,
  pageInfo: page,
  edges: nodes.map((node) => ({ node })),
});
const BOTH = ["MANAGE_DISCOUNTS", "MANAGE_USERS"];
let asked: Record<string, Record<string, unknown>[]>;

beforeEach(() => {
  asked = {};
});

function rewards(answers: Record<string, (variables: Record<string, unknown>) => unknown> = {}) {
  const all: Record<string, (variables: Record<string, unknown>) => unknown> = {
    Rewards: () => ({ loyaltyAllRewards: list([voucher]) }),
    Reward: () => ({ loyaltyReward: voucher }),
    RewardChoices: () => ({
      channels: [{ id: "c1", name: "US", currencyCode: "USD" }],
      loyaltyTiers: [{ id: "silver", name: "Silver" }],
    }),
    Claims: () => ({ loyaltyClaims: list([claim]) }),
    FindVariants: () => ({
      productVariants: { edges: [{ node: { id: "v1", name: "Red", sku: "M-1", product: { name: "Mug" } } }] },
    }),
    ...answers,
  };
  const kept = Object.entries(all).map(([name, answer]) => [
    name,
    (variables: Record<string, unknown>) => {
      (asked[name] ??= []).push(variables);
      return answer(variables);
    },
  ]);
  return serve(Object.fromEntries(kept));
}

test("a reward is listed with what it gives, costs and has left", async () => {
  rewards();
  open("/console/rewards", BOTH);

  const row = await screen.findByRole("row", { name: /Five off/ });
  expect(
    within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["$5.00 off an orderUS", "500 points", "Silver and above", "3 of 10", "no end"]);
});

test.each([
  [{ active: false }, "Paused"],
  [{ validUntil: "2020-01-01T00:00:00Z" }, "Over"],
  [{ remaining: 0 }, "All claimed"],
])("one that nobody can claim says why", async (facts, said) => {
  rewards({ Rewards: () => ({ loyaltyAllRewards: list([{ ...voucher, ...facts }]) }) });
  open("/console/rewards", BOTH);

  expect(await screen.findByText(said)).toBeTruthy();
});

test("filters are in the address, and can be cleared", async () => {
  rewards({
    Rewards: ({ filter }) => ({ loyaltyAllRewards: list((filter as any).active === false ? [] : [voucher]) }),
  });
  open("/console/rewards", BOTH);
  await screen.findByText("Five off");

  await userEvent.selectOptions(screen.getByLabelText("State"), "Switched off");
  await screen.findByText("No reward fits these filters.");
  await userEvent.selectOptions(screen.getByLabelText("Kind"), "Product");

  await waitFor(() =>
    expect(asked.Rewards!.at(-1)!.filter).toMatchObject({ active: false, kinds: ["PRODUCT"] }),
  );
  expect(window.location.search).toBe("?state=off&kind=PRODUCT");
  await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
  await screen.findByText("Five off");
});

test("no rewards yet is no error", async () => {
  rewards({ Rewards: () => ({ loyaltyAllRewards: list([]) }) });
  open("/console/rewards", BOTH);

  expect(await screen.findByText(/There is no reward yet/)).toBeTruthy();
});

test("a product that is given is found by typing, and what is refused stands at its field", async () => {
  const errors = [{ field: "pointsCost", message: "This field is required.", code: "REQUIRED" }];
  rewards({ CreateReward: () => ({ loyaltyRewardCreate: { errors, reward: null } }) });
  open("/console/rewards/new", BOTH);

  await userEvent.type(await screen.findByLabelText("Name"), "A mug");
  await userEvent.selectOptions(screen.getByLabelText("Kind"), "Product");
  await userEvent.type(screen.getByRole("combobox", { name: "Variant" }), "mug");
  await userEvent.click(await screen.findByRole("option", { name: "Mug, Red (M-1)" }));
  await userEvent.click(screen.getByRole("button", { name: "Create the reward" }));

  await screen.findByText("This field is required.");
  expect(screen.getByLabelText("Costs").getAttribute("aria-invalid")).toBe("true");
  expect(asked.CreateReward).toEqual([
    {
      input: {
        name: "A mug",
        kind: "PRODUCT",
        pointsCost: null,
        channel: null,
        variant: "v1",
        tier: null,
        quantity: null,
        validUntil: null,
        description: "",
        descriptionTranslations: [],
        image: "",
      },
    },
  ]);
});

test("a change sends itself alone: an end that is over would be refused", async () => {
  rewards({
    UpdateReward: () => ({ loyaltyRewardUpdate: { errors: [], reward: { active: true } } }),
    Reward: () => ({ loyaltyReward: { ...voucher, validUntil: "2020-01-01T00:00:00Z" } }),
  });
  open("/console/rewards/r1", BOTH);
  const cost = await screen.findByLabelText("Costs");
  expect(screen.getByLabelText<HTMLSelectElement>("Kind").disabled).toBe(true);

  await userEvent.clear(cost);
  await userEvent.type(cost, "400");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  await screen.findByRole("row", { name: /Five off/ });
  expect(asked.UpdateReward).toEqual([{ id: "r1", input: { pointsCost: 400 } }]);
});

test("pausing says what it means, and is done once it is confirmed", async () => {
  rewards({ UpdateReward: () => ({ loyaltyRewardUpdate: { errors: [], reward: { active: false } } }) });
  const parent = open("/console/rewards/r1", BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "Pause" }));
  const dialog = screen.getByRole("dialog");
  expect(dialog.textContent).toContain("What was claimed stays claimed");
  expect(asked.UpdateReward).toBeUndefined();
  await userEvent.click(within(dialog).getByRole("button", { name: "Pause" }));

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(asked.UpdateReward).toEqual([{ id: "r1", input: { active: false } }]);
  expect(parent.asked("notification")[0]!.text).toBe("Five off is paused.");
});

test("deleting leads back to the catalogue", async () => {
  rewards({ DeleteReward: () => ({ loyaltyRewardDelete: { errors: [], reward: { id: "r1" } } }) });
  open("/console/rewards/r1", BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "Delete" }));
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Delete" }));

  await screen.findByRole("row", { name: /Five off/ });
  expect(window.location.pathname).toBe("/console/rewards");
});

test("a claim that was not used is taken back with a reason", async () => {
  let refuses = true;
  const errors = [{ field: "reason", message: "This field is required.", code: "REQUIRED" }];
  rewards({
    CancelClaim: () => ({ loyaltyClaimCancel: { errors: refuses ? errors : [], claim: { points: 500 } } }),
  });
  const parent = open("/console/rewards/claims", BOTH);
  expect(await screen.findByText("ABC-1")).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: "Take back" }));
  const dialog = screen.getByRole("dialog");
  expect(dialog.textContent).toContain("500 points go back to them");
  await userEvent.click(within(dialog).getByRole("button", { name: "Take back" }));
  await within(dialog).findByText("This field is required.");
  refuses = false;
  await userEvent.type(within(dialog).getByLabelText("Reason"), "By mistake");
  await userEvent.click(within(dialog).getByRole("button", { name: "Take back" }));

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(asked.CancelClaim!.at(-1)).toEqual({ id: "k1", reason: "By mistake" });
  expect(parent.asked("notification")[0]!.text).toBe("Taken back: 500 points returned.");
});

test("claims are asked by state, those of one reward on its page", async () => {
  rewards();
  open("/console/rewards/r1", BOTH);
  await screen.findByText("ABC-1");

  await userEvent.selectOptions(screen.getAllByLabelText("State")[0]!, "Used");

  await waitFor(() => expect(asked.Claims).toHaveLength(2));
  expect(asked.Claims!.map(({ filter }) => filter)).toEqual([
    { reward: "r1", states: null },
    { reward: "r1", states: ["USED"] },
  ]);
});

test("each half names the permission that it needs", async () => {
  rewards();
  open("/console/rewards/claims", ["MANAGE_DISCOUNTS"]);

  expect(await screen.findByText(/You need the permission “Manage customers”/)).toBeTruthy();
});
