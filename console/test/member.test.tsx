import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { open, serve, type Parent } from "./parent";

const ID = "TG95YWx0eU1lbWJlcjox";
const member = {
  id: ID,
  enrolledAt: "2026-01-02T10:00:00Z",
  suspended: false,
  suspendedReason: null as string | null,
  user: { id: "VXNlcjox", email: "ada@example.com", firstName: "Ada", lastName: "Nowak" },
  points: { available: 224, pending: 0, held: 0, lifetime: 174, value: { amount: 2.24, currency: "USD" } },
  tier: {
    id: "t1",
    name: "Silver",
    discountPercent: 5,
    earnMultiplier: 1.25,
    freeShipping: { __typename: "x" },
  },
  tierExpiresAt: "2027-01-31T00:00:00Z",
  nextTier: { remaining: 326, percent: 34, tier: { name: "Gold" } },
  assignedTier: null as { id: string } | null,
  assignedUntil: null,
  assignedBy: null,
  expirations: [
    { points: 25, expiresAt: "2027-01-31T10:00:00Z" },
    { points: 70, expiresAt: "2027-01-31T11:00:00Z" },
  ],
};
const entry = {
  id: "1",
  kind: "EARN",
  points: 79,
  balance: 174,
  createdAt: "2026-01-31T10:00:00Z",
  availableAt: "2026-01-31T10:00:00Z",
  expiresAt: "2027-01-31T10:00:00Z",
  reason: null,
  actorApp: null,
  actor: null,
  order: { id: "T3JkZXI6MQ==", number: "3" },
};
const consents = [
  { purpose: "MARKETING", granted: true, at: "2026-02-03T10:00:00Z", source: "link", text: "2026-01" },
  { purpose: "TRANSACTIONAL", granted: false, at: "2026-02-04T10:00:00Z", source: "staff", text: null },
];
const written = {
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: "a", endCursor: "a" },
  edges: [
    {
      node: {
        id: "m1",
        state: "DROPPED",
        dueAt: "2026-02-05T10:00:00Z",
        sentAt: null,
        reason: "The member has not agreed to marketing.",
        template: { code: "joined" },
        journey: { id: "j1", name: "Welcome" },
      },
    },
  ],
};
let sent: Record<string, unknown>[];
let shown: typeof member;

beforeEach(() => {
  sent = [];
  shown = structuredClone(member);
});

function page(mutations: Record<string, (variables: Record<string, any>) => unknown> = {}): Parent {
  const remembered = Object.fromEntries(
    Object.entries(mutations).map(([name, answer]) => [
      name,
      (variables: Record<string, unknown>) => {
        sent.push(variables);
        return answer(variables);
      },
    ]),
  );
  serve({
    Channels: () => ({ channels: [{ slug: "us", name: "United States", isActive: true }] }),
    Member: () => ({ loyaltyMember: shown, loyaltyProgram: { qualification: { basis: "POINTS" } } }),
    Tiers: () => ({
      loyaltyTiers: [
        { id: "t1", name: "Silver" },
        { id: "t2", name: "Gold" },
      ],
    }),
    History: () => ({
      loyaltyMember: {
        transactions: {
          pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: "a", endCursor: "a" },
          edges: [{ node: entry }],
        },
      },
    }),
    Consents: () => ({ loyaltyMember: { consents } }),
    Written: () => ({ loyaltyMember: { messages: written } }),
    ...remembered,
  });
  return open(`/console/members/${ID}`, ["MANAGE_USERS"]);
}

const refusal = (field: string, message: string) => ({ field, message, code: "INVALID" });

test("what a member has, with units, dates and worth", async () => {
  const parent = page();

  await screen.findByRole("heading", { name: "Ada Nowak" });
  for (const text of [
    "224 points",
    "worth $2.24",
    "1.25 times the points · 5 % off all goods · Free delivery, by the channel's terms",
    "326 points to Gold (34 %).",
    "Kept until Jan 31, 2027 at least.",
    "95 points",
    "expire on Jan 31, 2027",
  ]) {
    expect(await screen.findByText(text), text).toBeTruthy();
  }
  await userEvent.click(screen.getByRole("button", { name: "Order 3" }));
  expect(parent.asked("redirect")).toMatchObject([{ to: "/orders/T3JkZXI6MQ%3D%3D" }]);
});

test("points are given once, and the Dashboard says so", async () => {
  // As over plain HTTP.
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
  let lost = true;
  const parent = page({
    Adjust: () => {
      if (lost) throw new TypeError("Failed to fetch");
      return { loyaltyPointsAdjust: { errors: [], transaction: { points: 50, balance: 274 } } };
    },
  });
  await userEvent.click(await screen.findByRole("button", { name: "Adjust points" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(document.activeElement).toBe(dialog.getByLabelText("How many"));

  await userEvent.keyboard("50");
  await userEvent.type(dialog.getByLabelText("Reason"), "Late{Enter}");
  await userEvent.click(dialog.getByRole("button", { name: "Give 50 points" }));
  await dialog.findByText(/could not be reached/);
  expect((dialog.getByLabelText("How many") as HTMLInputElement).value).toBe("50");
  lost = false;
  await userEvent.click(dialog.getByRole("button", { name: "Give 50 points" }));

  await screen.findByRole("heading", { name: "Ada Nowak" });
  expect(screen.queryByRole("dialog")).toBeNull();
  const [first, second] = sent.map(({ input }) => input as Record<string, unknown>);
  expect(first).toMatchObject({ user: "VXNlcjox", points: 50, reason: "Late\n" });
  expect(second).toEqual(first);
  expect(first!.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
  expect(parent.asked("notification")).toMatchObject([
    { status: "success", text: "Gave 50 points. The balance is 274 now." },
  ]);
});

test("what is refused stands at its field in the API's words, the rest above the buttons", async () => {
  page({
    Adjust: () => ({
      loyaltyPointsAdjust: {
        errors: [
          refusal("points", "At most 100 a day."),
          refusal("reason", "Say why."),
          refusal("user", "Suspended."),
        ],
        transaction: null,
      },
    }),
  });
  await userEvent.click(await screen.findByRole("button", { name: "Adjust points" }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.click(dialog.getByLabelText("Take"));
  await userEvent.type(dialog.getByLabelText("How many"), "500");
  await userEvent.click(dialog.getByRole("button", { name: "Take 500 points" }));

  await dialog.findByText("Suspended.");
  expect(sent[0]!.input).toMatchObject({ points: -500 });
  const described = (label: string) => dialog.getByLabelText(label).getAttribute("aria-describedby")!;
  expect(document.getElementById(described("How many"))!.textContent).toBe("At most 100 a day.");
  expect(document.getElementById(described("Reason"))!.textContent).toBe("Say why.");
});

test("a tier is assigned until the end of a day", async () => {
  page({
    AssignTier: () => ({ loyaltyMemberTierAssign: { errors: [], member: { tier: { name: "Gold" } } } }),
  });
  await userEvent.click(await screen.findByRole("button", { name: "Assign a tier" }));
  const dialog = within(screen.getByRole("dialog"));
  await dialog.findByRole("option", { name: "Gold" });

  await userEvent.selectOptions(dialog.getByLabelText("Tier"), "Gold");
  await userEvent.type(dialog.getByLabelText("Until"), "2027-06-30");
  await userEvent.click(dialog.getByRole("button", { name: "Assign a tier" }));

  await screen.findByRole("heading", { name: "Ada Nowak" });
  expect(sent).toEqual([
    { user: "VXNlcjox", tier: "t2", until: new Date("2027-06-30T23:59:59").toISOString() },
  ]);
});

test("an assigned tier is taken off after the consequences were told", async () => {
  shown.assignedTier = { id: "t1" };
  page({
    UnassignTier: () => ({ loyaltyMemberTierUnassign: { errors: [], member: { tier: { name: "Bronze" } } } }),
  });
  expect(await screen.findByText("Assigned by an app without an end.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Take the assigned tier off" }));
  const dialog = within(screen.getByRole("dialog"));

  expect(dialog.getByText(/may be a lower one/)).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Take the assigned tier off" }));
  await screen.findByRole("heading", { name: "Ada Nowak" });
  expect(sent).toEqual([{ user: "VXNlcjox" }]);
});

test("a member is suspended with a reason, after the consequences were told", async () => {
  page({ Suspend: () => ({ loyaltyMemberSuspend: { errors: [], member: { suspended: true } } }) });
  await userEvent.click(await screen.findByRole("button", { name: "Suspend" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText(/earn and spend nothing/)).toBeTruthy();

  await userEvent.keyboard("Fraud");
  await userEvent.click(dialog.getByRole("button", { name: "Suspend" }));
  await screen.findByRole("heading", { name: "Ada Nowak" });
  expect(sent).toEqual([{ user: "VXNlcjox", suspended: true, reason: "Fraud" }]);
});

const OTHER = "TG95YWx0eU1lbWJlcjoy";
const found = {
  loyaltyMembers: {
    edges: [
      { node: { id: ID, user: shownUser("Ada", "ada@example.com") } },
      { node: { id: OTHER, user: shownUser("Ada", "ada@work.example.com") } },
    ],
  },
};

function shownUser(firstName: string, email: string) {
  return { id: email, firstName, lastName: "Nowak", email };
}

async function chooseOther() {
  await userEvent.click(await screen.findByRole("button", { name: "Merge an account" }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.type(dialog.getByRole("combobox"), "nowak");
  await userEvent.click(await dialog.findByRole("option", { name: "Ada Nowak, ada@work.example.com" }));
  return dialog;
}

test("another account is merged into this one, after the consequences were told", async () => {
  page({
    FindMembers: () => found,
    Merge: () => ({ loyaltyMembersMerge: { errors: [], member: { points: { available: 300 } } } }),
  });
  const dialog = await chooseOther();
  expect(dialog.queryByRole("option", { name: /ada@example.com/ })).toBeNull();
  expect(dialog.getByText(/ada@example.com stays/)).toBeTruthy();

  await userEvent.click(dialog.getByRole("button", { name: "Merge" }));

  await waitFor(() => expect(sent.at(-1)).toMatchObject({ from: OTHER, into: ID }));
  expect(sent.at(-1)!.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("an account that cannot be merged says why at its field", async () => {
  const refusal = { field: "from", message: "Its points are being spent: try again later.", code: "INVALID" };
  page({
    FindMembers: () => found,
    Merge: () => ({ loyaltyMembersMerge: { errors: [refusal], member: null } }),
  });
  const dialog = await chooseOther();

  await userEvent.click(dialog.getByRole("button", { name: "Merge" }));

  expect((await dialog.findByRole("alert")).textContent).toBe(refusal.message);
});

test("a suspended member says why, and can go on", async () => {
  shown.suspended = true;
  shown.suspendedReason = "Fraud";
  page();

  expect(await screen.findByText("Suspended: Fraud")).toBeTruthy();
  expect(screen.getByRole("button", { name: "End the suspension" })).toBeTruthy();
});

test("who left the program is nobody", async () => {
  shown = null as unknown as typeof member;
  page();

  expect(await screen.findByText(/no such member/)).toBeTruthy();
});

test("what was written to them, and why something was not", async () => {
  page();

  const table = await screen.findByRole("table", { name: "Messages" });
  expect(await within(table).findByText("The member has not agreed to marketing.")).toBeTruthy();
  expect(within(table).getByText("Joining")).toBeTruthy();
  expect(within(table).getByText("Not sent")).toBeTruthy();
  const journey = within(table).getByRole("link", { name: "Welcome" });
  expect(journey.getAttribute("href")).toBe("/console/journeys/j1");
});

test("staff write down what a member told them, with the version of the text", async () => {
  page({ SetConsent: () => ({ loyaltyMemberUpdate: { errors: [], member: { id: ID } } }) });

  const card = (await screen.findByRole("heading", { name: "Consents" })).closest("section")!;
  expect(await within(card).findByText("by a link in a message · Feb 3, 2026 · 2026-01")).toBeTruthy();
  await userEvent.click(within(card).getByRole("button", { name: /^Change Notices/ }));
  const dialog = await screen.findByRole("dialog");
  await userEvent.type(within(dialog).getByLabelText("What they agreed to"), "2026-03");
  await userEvent.click(within(dialog).getByRole("button", { name: "The member agrees" }));

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(sent).toEqual([
    { user: member.user.id, consent: { purpose: "TRANSACTIONAL", granted: true, text: "2026-03" } },
  ]);
});
