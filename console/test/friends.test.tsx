import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { open, serve } from "./parent";

const ada = { id: "m1", user: { email: "ada@example.com", firstName: "Ada", lastName: "Nowak" } };
const grace = { id: "m2", user: { email: "grace@example.com", firstName: "", lastName: "" } };
const held = {
  id: "r1",
  state: "REVIEW",
  reasons: ["same_address", "something_new"],
  note: null as string | null,
  createdAt: "2026-03-01T10:00:00Z",
  decidedAt: null as string | null,
  decidedBy: null as { email: string } | null,
  rewardedFrom: null as string | null,
  referrer: ada,
  friend: grace as typeof grace | null,
  prizes: [
    { side: "FRIEND", points: 100, given: true, givenAt: "2026-03-02T10:00:00Z", reward: null },
    { side: "REFERRER", points: null, given: false, givenAt: null, reward: { name: "Five off" } },
  ],
};
const pending = { ...held, id: "r2", state: "PENDING", reasons: [], rewardedFrom: "2026-03-20T10:00:00Z" };
const refused = {
  ...held,
  id: "r3",
  state: "REFUSED",
  reasons: ["refused_by_staff"],
  friend: null,
  note: "One person",
  decidedAt: "2026-03-03T10:00:00Z",
  decidedBy: { email: "staff@example.com" },
  prizes: [],
};
const terms = {
  active: false,
  friendPoints: 100,
  friendReward: null,
  friendAtOnce: false,
  referrerPoints: null,
  referrerReward: { id: "w1", name: "Five off" },
  minimumOrder: 50,
  monthLimit: null,
  pendingDays: 14,
  currency: "EUR",
};
const list = (nodes: unknown[]) => ({
  loyaltyReferrals: {
    totalCount: nodes.length,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: "a", endCursor: "z" },
    edges: nodes.map((node) => ({ node })),
  },
});
const saved = (name: string) => () => ({ [name]: { errors: [] } });
const refusing = (name: string, field: string, message: string) => () => ({
  [name]: { errors: [{ field, message, code: "INVALID" }] },
});
const BOTH = ["MANAGE_USERS", "MANAGE_DISCOUNTS"];

type Answers = Record<string, (variables: Record<string, unknown>) => unknown>;
let asked: [string, Record<string, unknown>][];
const askedOf = (name: string) => asked.filter(([one]) => one === name).map(([, variables]) => variables);

beforeEach(() => {
  asked = [];
});

function api(answers: Answers = {}) {
  const all: Answers = {
    Referrals: () => list([held, pending, refused]),
    HeldReferrals: () => ({ loyaltyReferrals: { totalCount: 2 } }),
    ReferralTerms: () => ({ loyaltyReferralTerms: terms }),
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

test("the list says who brought whom, where it stands and why, and what each has", async () => {
  api();
  open("/console/friends", BOTH);

  const rows = (await screen.findAllByRole("row")).slice(1).map((row) => within(row));
  for (const text of [
    "grace@example.com",
    "Ada Nowak",
    "Held for you",
    "Both have the same postal address.",
    "something_new",
    "Friend: 100 points",
    "given Mar 2, 2026",
    "Referrer: Five off",
    "not given",
  ]) {
    expect(rows[0]!.getByText(text), text).toBeTruthy();
  }
  expect(rows[1]!.getByText(/the referrer has theirs from Mar 20, 2026/)).toBeTruthy();
  expect(rows[2]!.getByText("Has left, or was deleted")).toBeTruthy();
  expect(rows[2]!.getByText("“One person”")).toBeTruthy();
  expect(rows[2]!.getByText(/staff@example.com · Mar 3, 2026/)).toBeTruthy();
  const buttons = rows.map((row) => row.queryAllByRole("button").map((button) => button.textContent));
  expect(buttons).toEqual([["Approve", "Refuse"], ["Refuse"], []]);
});

test("those that wait are told, and one click shows them alone", async () => {
  api();
  open("/console/friends", BOTH);

  expect(await screen.findByText(/2 referrals wait for you to decide/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Show them" }));

  await waitFor(() => expect(window.location.search).toBe("?state=REVIEW"));
  await waitFor(() =>
    expect(askedOf("Referrals").at(-1)).toMatchObject({ filter: { states: ["REVIEW"], search: null } }),
  );
  expect(screen.queryByText(/wait for you to decide/)).toBeNull();
});

test("approving says what holds it, takes a note, and keeps what was typed when it is refused", async () => {
  let refuses = true;
  const answer = refusing("loyaltyReferralDecide", "note", "Say why.");
  api({ DecideReferral: () => (refuses ? answer() : saved("loyaltyReferralDecide")()) });
  const parent = open("/console/friends", BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "Approve" }));
  const dialog = within(
    screen.getByRole("dialog", { name: "Approve that Ada Nowak brought grace@example.com?" }),
  );
  expect(dialog.getByText("Both have the same postal address.")).toBeTruthy();
  await userEvent.type(dialog.getByLabelText("Note"), "Sisters");
  await userEvent.click(dialog.getByRole("button", { name: "Approve" }));
  expect(await dialog.findByText("Say why.")).toBeTruthy();
  expect(dialog.getByLabelText("Note")).toHaveProperty("value", "Sisters");

  refuses = false;
  await userEvent.click(dialog.getByRole("button", { name: "Approve" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(askedOf("DecideReferral").at(-1)).toEqual({ id: "r1", approve: true, note: "Sisters" });
  expect(parent.asked("notification")).toMatchObject([{ status: "success" }]);
});

test("refusing says what is taken back from whom", async () => {
  api({ DecideReferral: saved("loyaltyReferralDecide") });
  open("/console/friends", BOTH);

  await userEvent.click((await screen.findAllByRole("button", { name: "Refuse" }))[0]!);
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText("This is taken back:")).toBeTruthy();
  expect(dialog.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["Friend: 100 points"]);
  await userEvent.type(dialog.getByLabelText("Note"), "One person");
  await userEvent.click(dialog.getByRole("button", { name: "Refuse" }));

  await waitFor(() => expect(askedOf("DecideReferral")).toHaveLength(1));
  expect(askedOf("DecideReferral")[0]).toEqual({ id: "r1", approve: false, note: "One person" });
});

test("no friend yet is no error, and nobody fits a filter", async () => {
  api({
    Referrals: () => list([]),
    HeldReferrals: () => ({ loyaltyReferrals: { totalCount: 0 } }),
  });
  open("/console/friends", BOTH);

  expect(await screen.findByText(/No member has brought a friend yet/)).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText("State"), "Taken back");
  expect(await screen.findByText("No friend fits these filters.")).toBeTruthy();
});

test("a list that fails says so and is asked anew", async () => {
  let fails = true;
  api({ Referrals: () => (fails ? { errors: [{ message: "Internal" }] } : list([held])) });
  open("/console/friends", BOTH);

  const again = await screen.findByRole("button", { name: "Try again" });
  fails = false;
  await userEvent.click(again);
  expect(await screen.findByText("Ada Nowak")).toBeTruthy();
});

test("each section names the permission that is missing, and asks nothing", async () => {
  api();
  open("/console/friends", ["MANAGE_DISCOUNTS"]);
  expect(await screen.findByText(/“Manage customers”/)).toBeTruthy();
  expect(asked).toEqual([]);

  await userEvent.click(screen.getByRole("link", { name: "What is promised" }));
  expect(await screen.findByLabelText("The referrer waits")).toHaveProperty("value", "14");
});

test("what is promised is changed by what differs alone, the days as a setting", async () => {
  api({
    UpdateReferralTerms: saved("loyaltyReferralTermsUpdate"),
    UpdatePendingDays: saved("loyaltySettingsUpdate"),
    FindPrizes: () => ({ loyaltyAllRewards: { edges: [{ node: { id: "w2", name: "Ten off" } }] } }),
  });
  open("/console/friends/terms", BOTH);

  const [friend, referrer] = await screen.findAllByLabelText("Prize");
  expect((friend as HTMLSelectElement).value).toBe("points");
  expect((referrer as HTMLSelectElement).value).toBe("reward");
  expect(screen.getByText("EUR")).toBeTruthy();
  await userEvent.click(screen.getByLabelText("Members can bring friends"));
  await userEvent.selectOptions(friend!, "A voucher or gift card");
  await userEvent.click(screen.getAllByRole("combobox", { name: "Reward" })[0]!);
  await userEvent.click(await screen.findByRole("option", { name: "Ten off" }));
  await userEvent.clear(screen.getByLabelText("The referrer waits"));
  await userEvent.type(screen.getByLabelText("The referrer waits"), "30");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  await waitFor(() => expect(askedOf("UpdateReferralTerms")).toHaveLength(1));
  expect(askedOf("UpdatePendingDays")).toEqual([{ days: 30 }]);
  expect(askedOf("UpdateReferralTerms")[0]!.input).toEqual({
    active: true,
    friendPoints: null,
    friendReward: "w2",
  });
});

test("what is refused of the terms stands at its field, and days that are refused save nothing", async () => {
  api({
    UpdateReferralTerms: refusing("loyaltyReferralTermsUpdate", "active", "Say first what the friend gets."),
    UpdatePendingDays: refusing("loyaltySettingsUpdate", "referralPendingDays", "Enter 0 to 365."),
  });
  open("/console/friends/terms", BOTH);

  const days = await screen.findByLabelText("The referrer waits");
  await userEvent.clear(days);
  await userEvent.type(days, "999");
  await userEvent.click(screen.getByLabelText("Members can bring friends"));
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect((await screen.findByText("Enter 0 to 365.")).closest(".field")!.textContent).toContain(
    "The referrer waits",
  );
  expect(askedOf("UpdateReferralTerms")).toHaveLength(0);

  await userEvent.clear(days);
  await userEvent.type(days, "14");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(
    (await screen.findByText("Say first what the friend gets.")).closest(".field")!.textContent,
  ).toContain("Members can bring friends");
  expect(screen.getByLabelText("Members can bring friends").getAttribute("aria-invalid")).toBe("true");
});

test("a prize that was chosen needs its number or its reward", async () => {
  api();
  open("/console/friends/terms", BOTH);
  const [friend, referrer] = await screen.findAllByLabelText("Prize");

  await userEvent.clear(screen.getByLabelText("How many"));
  await userEvent.click(screen.getByRole("button", { name: "Remove Five off" }));
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Enter a whole number, such as 50.")).toBeTruthy();
  expect(screen.getByText("Choose one.")).toBeTruthy();
  expect(friend).not.toBe(referrer);
  expect(askedOf("UpdateReferralTerms")).toHaveLength(0);
});
