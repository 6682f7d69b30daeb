import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { open, serve } from "./parent";

const USER = "VXNlcjox";
const member = {
  id: "TG95YWx0eU1lbWJlcjox",
  enrolledAt: "2026-01-02T10:00:00Z",
  suspended: false,
  suspendedReason: null,
  user: { id: USER, email: "ada@example.com", firstName: "Ada", lastName: "Nowak" },
  points: { available: 224, pending: 0, held: 0, lifetime: 174, value: { amount: 2.24, currency: "USD" } },
  tier: { id: "t1", name: "Silver", discountPercent: 0, earnMultiplier: 1, freeShipping: null },
  tierExpiresAt: null,
  nextTier: null,
  assignedTier: null,
  assignedUntil: null,
  assignedBy: null,
  expirations: [],
  transactions: { edges: [] },
};
const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
const gifts = (more = false) => ({
  loyaltyAllRewards: {
    pageInfo: { hasNextPage: more },
    edges: [{ node: { id: "w1", name: "Five off", pointsCost: 500 } }],
  },
  loyaltyGiftAllowance: { monthLimit: 2000, leftThisMonth: 1500, dayLimit: null, leftToday: null },
});
const given = (claim: unknown, errors: unknown[] = []) => ({ loyaltyGift: { errors, claim } });
let asked: [string, Record<string, unknown>][];
const askedOf = (name: string) => asked.filter(([one]) => one === name).map(([, variables]) => variables);

beforeEach(() => {
  asked = [];
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});

function api(answers: Record<string, (variables: Record<string, unknown>) => unknown> = {}) {
  const all: typeof answers = {
    Channels: () => ({ channels: [{ slug: "us", name: "United States", isActive: true }] }),
    Member: () => ({ loyaltyMember: member, loyaltyProgram: { qualification: { basis: "POINTS" } } }),
    Customer: () => ({ loyaltyMember: member, loyaltyProgram: null }),
    History: () => ({ loyaltyMember: { transactions: { pageInfo, edges: [] } } }),
    Consents: () => ({ loyaltyMember: { consents: [] } }),
    Written: () => ({ loyaltyMember: { messages: { pageInfo, edges: [] } } }),
    Gifts: () => gifts(),
    Give: () => given({ rewardName: "Five off", voucherCode: "THANKS5" }),
    ...answers,
  };
  return serve(
    Object.fromEntries(
      Object.entries(all).map(([name, answer]) => [
        name,
        (variables: Record<string, unknown>) => {
          asked.push([name, variables]);
          return answer(variables);
        },
      ]),
    ),
  );
}

test("a reward is given with a note, and what is left is said before", async () => {
  api();
  const parent = open(`/console/members/${member.id}`, ["MANAGE_USERS"]);

  await userEvent.click(await screen.findByRole("button", { name: "Give a reward" }));
  const dialog = within(screen.getByRole("dialog", { name: "Give a reward" }));
  expect(await dialog.findByText(/rewards that cost 1,500 points this month, of 2,000/)).toBeTruthy();
  expect(dialog.queryByText(/Within 24 hours/)).toBeNull();
  expect(dialog.queryByLabelText("Search rewards")).toBeNull();
  await userEvent.selectOptions(dialog.getByLabelText("Reward"), "Five off (500 points)");
  await userEvent.type(dialog.getByLabelText("Note"), "Parcel was late");
  await userEvent.click(dialog.getByRole("button", { name: "Give a reward" }));

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(askedOf("Give")).toMatchObject([{ user: USER, reward: "w1", note: "Parcel was late" }]);
  expect(parent.asked("notification")).toMatchObject([{ text: "Five off is given. The code is THANKS5." }]);
});

test("what is refused stands at its field, and sent again it is given once", async () => {
  let answer = given(null, [
    { field: "reward", message: "You may give 0 more points' worth this month.", code: "ABOVE_MAXIMUM" },
    { field: "user", message: "The member is suspended.", code: "MEMBER_SUSPENDED" },
  ]);
  api({ Give: () => answer });
  open(`/console/members/${member.id}`, ["MANAGE_USERS"]);

  await userEvent.click(await screen.findByRole("button", { name: "Give a reward" }));
  const dialog = within(screen.getByRole("dialog"));
  await dialog.findByLabelText("Reward");
  await userEvent.click(dialog.getByRole("button", { name: "Give a reward" }));
  expect((await dialog.findByText("Choose one.")).closest(".field")!.textContent).toContain("Reward");
  expect(askedOf("Give")).toHaveLength(0);

  await userEvent.selectOptions(dialog.getByLabelText("Reward"), "Five off (500 points)");
  await userEvent.click(dialog.getByRole("button", { name: "Give a reward" }));
  expect((await dialog.findByText(/You may give 0 more/)).closest(".field")!.textContent).toContain("Reward");
  expect(dialog.getByText("The member is suspended.").closest(".note")).toBeTruthy();

  answer = given({ rewardName: "Five off", voucherCode: null });
  await userEvent.click(dialog.getByRole("button", { name: "Give a reward" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const keys = askedOf("Give").map(({ idempotencyKey }) => idempotencyKey);
  expect(keys).toEqual([keys[0], keys[0]]);
});

test("where there are more rewards than fit they are found by their names", async () => {
  api({ Gifts: () => gifts(true) });
  open(`/console/members/${member.id}`, ["MANAGE_USERS"]);

  await userEvent.click(await screen.findByRole("button", { name: "Give a reward" }));
  await userEvent.type(await screen.findByLabelText("Search rewards"), "ten");
  await waitFor(() => expect(askedOf("Gifts").at(-1)).toEqual({ search: "ten" }));
});

test("beside a customer it is given in the widget itself", async () => {
  api();
  open(`/widgets/customer?customerId=${USER}`, ["MANAGE_USERS"]);

  await userEvent.click(await screen.findByRole("button", { name: "Give a reward" }));
  await userEvent.selectOptions(await screen.findByLabelText("Reward"), "Five off (500 points)");
  await userEvent.type(screen.getByLabelText("Note"), "Sorry");
  await userEvent.click(screen.getByRole("button", { name: "Give a reward" }));

  await waitFor(() => expect(askedOf("Give")).toMatchObject([{ user: USER, reward: "w1", note: "Sorry" }]));
  expect(await screen.findByRole("button", { name: "Adjust points" })).toBeTruthy();
});

test("from an order it is a way to its customer, whose page has the form open", async () => {
  const loyalty = {
    pointsEarned: 25,
    pointsPending: 0,
    pointsRedeemed: 0,
    redemptionAmount: { amount: 0, currency: "USD" },
    pointsExpected: 0,
    tier: null,
    earning: [],
    transactions: [],
  };
  api({ OrderLoyalty: () => ({ order: { user: { id: USER }, loyalty } }) });
  const parent = open("/widgets/order?orderId=T3JkZXI6MQ==", ["MANAGE_ORDERS"]);

  await userEvent.click(await screen.findByRole("button", { name: "Give a reward" }));
  expect(parent.asked("redirect")).toMatchObject([
    { to: `/extensions/app/QXBwOjE%3D/members/${USER}?open=give` },
  ]);

  open(`/console/members/${USER}?open=give`, ["MANAGE_USERS"]);
  expect(await screen.findByRole("dialog", { name: "Give a reward" })).toBeTruthy();
  expect(askedOf("Member").at(-1)).toEqual({ user: USER, channel: "us" });
  expect(askedOf("History").at(-1)).toMatchObject({ id: member.id });
});
