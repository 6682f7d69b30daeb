import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { open, serve } from "./parent";

vi.mock("../src/ui/figures/Chart", () => ({
  default: ({ data }: { data: unknown }) => <output>{JSON.stringify(data)}</output>,
}));

type Variables = Record<string, unknown>;

const MAY = ["MANAGE_DISCOUNTS"];
const STATEMENT = {
  opening: 1000,
  earned: 250,
  bonus: 50,
  adjusted: -5,
  restored: 10,
  reversed: -20,
  redeemed: -100,
  expired: -35,
  closing: 1150,
  values: [{ amount: 11.5, currency: "USD" }],
};
const change = (fields: Variables) => ({
  id: String(fields.at),
  at: "2026-05-06T07:08:00Z",
  actor: null,
  app: null,
  before: null,
  after: null,
  ...fields,
});
let asked: Record<string, Variables[]>;

beforeEach(() => {
  asked = {};
  vi.useFakeTimers({ now: new Date("2026-06-10T12:00:00Z"), toFake: ["Date"] });
});

afterEach(() => vi.useRealTimers());

function books(answers: Record<string, (variables: Variables) => unknown> = {}) {
  const all: Record<string, (variables: Variables) => unknown> = {
    Channels: () => ({ channels: [{ slug: "us", name: "US", isActive: true }] }),
    MonthBounds: () => ({
      loyaltyMovements: [{ from: "2026-04-30T22:00:00Z" }, { from: "2026-05-31T22:00:00Z" }],
    }),
    Statement: () => ({ loyaltyStatement: STATEMENT }),
    Owed: () => ({
      loyaltyLiability: {
        members: 12,
        pointsOutstanding: 1150,
        values: [{ amount: 11.5, currency: "USD" }],
      },
    }),
    OwedParts: () => ({
      loyaltyLiability: {
        byAge: [
          { fromDays: -30, toDays: 0, points: 100 },
          { fromDays: 0, toDays: 30, points: 1050 },
        ],
        byExpiry: [
          { fromDays: 330, toDays: 360, points: 1100 },
          { fromDays: 360, toDays: null, points: 50 },
        ],
        byChannel: [
          { channel: { name: "US" }, points: 1100 },
          { channel: null, points: 50 },
        ],
        expectedPoints: 920.4,
        breakagePercent: 19.97,
      },
    }),
    Changes: () => ({
      loyaltyChanges: {
        totalCount: 3,
        pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: "a", endCursor: "b" },
        edges: [
          {
            node: change({
              at: "2026-05-06T07:08:00Z",
              actor: { email: "ann@example.com" },
              object: "tier gold",
              field: "threshold",
              before: "2000",
              after: "1500",
            }),
          },
          {
            node: change({
              at: "2026-05-06T07:07:59.900Z",
              actor: { email: "ann@example.com" },
              object: "tier gold",
              field: "name",
              before: "Gold",
              after: "Golden",
            }),
          },
          {
            node: change({
              at: "2026-05-05T07:08:00Z",
              app: "command line",
              object: "settings",
              field: "point_value",
              after: "0.01",
            }),
          },
        ],
      },
    }),
    ...answers,
  };
  const kept = Object.entries(all).map(([name, answer]) => [
    name,
    (variables: Variables) => {
      (asked[name] ??= []).push(variables);
      return answer(variables);
    },
  ]);
  return serve(Object.fromEntries(kept));
}

const cellsOf = (row: HTMLElement) =>
  [...row.querySelectorAll("th, td")].map((cell) => cell.textContent?.trim());

test("a statement is of the last month that is over, from where it begins by the program's clocks", async () => {
  books();
  open("/console/books", MAY);

  const table = await screen.findByRole("table", { name: "Statement" });
  expect((screen.getByLabelText("Month") as HTMLSelectElement).value).toBe("2026-05");
  expect(within(table).getAllByRole("row").slice(1).map(cellsOf)).toEqual([
    ["Opening balance", "1,000"],
    ["Earned", "250"],
    ["Bonus", "50"],
    ["By hand", "-5"],
    ["Given back", "10"],
    ["Taken back", "-20"],
    ["Spent", "-100"],
    ["Expired", "-35"],
    ["Closing balance", "1,150"],
  ]);
  expect(screen.getByText(/closing balance is worth \$11.50/)).toBeTruthy();
  expect(asked.Statement).toEqual([
    { from: "2026-04-30T22:00:00Z", to: "2026-05-31T22:00:00Z", channel: null },
  ]);
});

test("month and channel are in the address; a month that is not over ends later than now", async () => {
  books({ MonthBounds: () => ({ loyaltyMovements: [{ from: "2026-05-31T22:00:00Z" }] }) });
  open("/console/books?month=2026-06", MAY);
  await screen.findByRole("table", { name: "Statement" });

  await userEvent.selectOptions(await screen.findByLabelText("Channel"), "US");

  await waitFor(() => expect(asked.Statement).toHaveLength(2));
  expect(asked.Statement![1]).toEqual({
    from: "2026-05-31T22:00:00Z",
    to: "2026-07-15T00:00:00.000Z",
    channel: "us",
  });
  expect(window.location.search).toBe("?month=2026-06&channel=us");
});

test("what is owed is told with its parts, and how much of it will be spent", async () => {
  books();
  open("/console/books/owed", MAY);

  const figures = await screen.findByRole("region", { name: "What is owed" });
  await within(figures).findByText("920 points");
  expect(figures.textContent).toContain("1,150 points");
  expect(figures.textContent).toContain("worth $11.50");
  expect(figures.textContent).toContain("19.97 %");
  const rows = (name: string) =>
    within(screen.getByRole("table", { name })).getAllByRole("row").slice(1).map(cellsOf);
  expect(rows("By age")).toEqual([
    ["Pending", "100"],
    ["0 to 29", "1,050"],
  ]);
  expect(rows("By expiry")).toEqual([
    ["330 to 359", "1,100"],
    ["Never expire", "50"],
  ]);
  expect(rows("By channel")).toEqual([
    ["US", "1,100"],
    ["No channel: given, not earned", "50"],
  ]);
  expect(asked.Owed).toEqual([{ at: null }]);
});

test("while nobody has spent a point nothing is foretold", async () => {
  books({
    OwedParts: () => ({
      loyaltyLiability: {
        byAge: [],
        byExpiry: [],
        byChannel: [],
        expectedPoints: 0,
        breakagePercent: 100,
      },
    }),
  });
  open("/console/books/owed", MAY);

  const figures = await screen.findByRole("region", { name: "What is owed" });
  await within(figures).findByText(/too early to say/);
  expect(figures.textContent).not.toContain("%");
});

test("the end of a past day is asked for, of today what there is now", async () => {
  books();
  open("/console/books/owed?day=2026-05-31", MAY);
  await waitFor(() => expect(asked.Owed).toHaveLength(1));
  expect(asked.Owed![0]!.at).toBe(new Date("2026-05-31T23:59:59").toISOString());

  const day = screen.getByLabelText("At the end of");
  await userEvent.clear(day);
  await userEvent.type(day, "2026-06-10");

  await waitFor(() => expect(asked.Owed!.at(-1)).toEqual({ at: null }));
});

test("a change says who made it, of what, from what and to what", async () => {
  books();
  open("/console/books/changes", MAY);

  const table = await screen.findByRole("table", { name: "Changes" });
  const [first, second, third] = within(table).getAllByRole("row").slice(1).map(cellsOf);
  expect(first!.slice(1)).toEqual(["ann@example.com", "Tier gold", "threshold", "2000", "1500"]);
  // Of the same tier at the same moment: its date, its person and its name are said once.
  expect(second).toEqual(["name", "Gold", "Golden"]);
  expect(third!.slice(1)).toEqual(["Command line", "Settings", "point_value", "nothing", "0.01"]);
});

test("changes are of one kind and of some days", async () => {
  books();
  open("/console/books/changes?since=2026-05-01&after=x", MAY);
  await screen.findByRole("table", { name: "Changes" });

  await userEvent.selectOptions(screen.getByRole("combobox", { name: "What" }), "Tier");

  await waitFor(() => expect(asked.Changes).toHaveLength(2));
  expect(asked.Changes![1]).toEqual({
    filter: { object: "tier", at: { gte: new Date("2026-05-01T00:00:00").toISOString(), lte: null } },
    first: 50,
    after: null,
    last: null,
    before: null,
  });
});

test("whoever may not see the books is told what they lack", async () => {
  books();
  open("/console/books", ["MANAGE_USERS"]);

  expect(await screen.findByText(/You need the permission “Manage sales and vouchers”/)).toBeTruthy();
  expect(asked.Statement).toBeUndefined();
});
