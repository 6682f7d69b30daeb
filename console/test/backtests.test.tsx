import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { open, serve } from "./parent";

vi.mock("../src/ui/figures/Chart", () => ({
  default: ({ data }: { data: unknown }) => <output>{JSON.stringify(data)}</output>,
}));

type Variables = Record<string, unknown>;

const MAY = ["MANAGE_DISCOUNTS"];
const LINE = {
  id: "B1",
  name: "Today's program",
  state: "DONE",
  progressPercent: 100,
  since: "2025-01-01T00:00:00Z",
  until: null,
  redemptionPercent: 60,
  marginPercent: 40,
  sweep: null,
  createdAt: "2026-05-06T07:08:00Z",
  startedAt: null,
  endedAt: null,
  failure: null,
  problem: null,
};
const usd = (amount: number) => ({ amount, currency: "USD" });
const TOTALS = {
  orders: 1200,
  customers: 300,
  revenue: usd(48000),
  pointsEarned: 48000,
  pointsBonus: 0,
  pointsRedeemed: 20000,
  pointsExpired: 3000,
  pointsOutstanding: 25000,
  liability: usd(250),
  costOfDiscounts: usd(700),
  costOfDelivery: usd(60),
  costOfPoints: usd(200),
  cost: usd(960),
  costPercent: 2,
  discountedPercent: 12.5,
  deliveryPercent: 3,
  breakagePercent: null,
  membersAboveLowest: 41,
  tiers: [
    { code: "bronze", members: 259 },
    { code: "silver", members: 41 },
  ],
  campaigns: [{ code: "weekend", orders: 90, points: 1800, worth: usd(18) }],
};
const REPORT = {
  currency: "USD",
  until: "2025-12-31",
  redemption: "rate=0.6",
  ordersUnread: 2,
  totals: TOTALS,
  assumptions: [
    { redemption: "never", upliftPercent: 4.1, totals: { ...TOTALS, pointsRedeemed: 0 } },
    { redemption: "rate=0.6", upliftPercent: 6.2, totals: TOTALS },
    { redemption: "eager", upliftPercent: null, totals: { ...TOTALS, pointsRedeemed: 40000 } },
  ],
  months: [
    {
      month: "2025-12",
      pointsEarned: 4000,
      pointsBonus: 100,
      pointsRedeemed: 1000,
      pointsExpired: 300,
      pointsOutstanding: 25000,
      outstandingWorth: usd(250),
      tiers: TOTALS.tiers,
    },
  ],
  sweep: [],
  shop: {
    orders: 1200,
    guestOrders: 100,
    customers: 300,
    revenue: usd(48000),
    averageOrder: usd(40),
    ordersPerCustomer: 3.67,
    repeatPercent: 55,
    discountedPercent: 20,
    lifetimeValue: usd(146.67),
    quarters: [{ name: "2025 Q4", atStart: 250, new: 60, atEnd: 290, lost: 20, retentionPercent: 92 }],
  },
  files: [{ name: "report.json", content: "{}\n" }],
};
const TODAY = {
  loyaltyBacktestProgram: {
    text: "point_value = 0.01\n",
    notes: ["The campaign Pieces is left out: it gives points for each piece."],
    canRun: true,
    campaigns: [
      { code: "weekend", name: "Weekend", active: true, problem: null },
      { code: "pieces", name: "Pieces", active: true, problem: "it gives points for each piece" },
    ],
  },
  loyaltySettings: {
    pointsPerCurrencyUnit: 1,
    pointValue: 0.01,
    expiresAfterDays: 365,
    pendingDays: 0,
    qualificationBasis: "POINTS",
  },
  loyaltyTiers: [
    { code: "bronze", name: "Bronze", threshold: 0, discountPercent: 0 },
    { code: "silver", name: "Silver", threshold: 500, discountPercent: 5 },
  ],
};
const started = (errors: unknown[] = []) => ({
  loyaltyBacktestStart: { backtest: errors.length ? null : { id: "B1", name: "Cheaper" }, errors },
});
let asked: Record<string, Variables[]>;

beforeEach(() => {
  asked = {};
});
afterEach(() => vi.useRealTimers());

const listOf = (...lines: object[]) => ({
  loyaltyBacktests: {
    totalCount: lines.length,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    edges: lines.map((fields) => ({ node: { ...LINE, ...fields } })),
  },
});
const oneOf = (fields: object) => ({
  loyaltyBacktest: { ...LINE, program: "point_value = 0.01\n", report: null, ...fields },
});

function shop(answers: Record<string, (variables: Variables) => unknown> = {}) {
  const all: Record<string, (variables: Variables) => unknown> = {
    Backtests: () => listOf({}),
    Backtest: () => oneOf({ report: REPORT }),
    BacktestToday: () => TODAY,
    BacktestStart: () => started(),
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

const rowsOf = (name: string) =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent?.trim()));

test("back-tests say where they are; while one runs it is looked at again, and then no more", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const states = ["RUNNING", "DONE"];
  shop({
    Backtests: () =>
      listOf({ state: states.shift() ?? "DONE", progressPercent: 40 }, { id: "B2", name: "Old" }),
  });
  open("/console/backtests", MAY);

  await screen.findByText("Running");
  expect(screen.getByRole("progressbar").getAttribute("value")).toBe("40");
  expect(screen.getAllByText("from Jan 1, 2025")).toHaveLength(2);

  await vi.advanceTimersByTimeAsync(2100);
  await waitFor(() => expect(screen.queryByText("Running")).toBeNull());
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked.Backtests).toHaveLength(2);
});

test("where nothing was tested, and where nothing is heard, it is said", async () => {
  shop({ Backtests: () => listOf() });
  open("/console/backtests", MAY);
  expect(await screen.findByText(/Nothing has been tested yet/)).toBeTruthy();
});

test("a list that fails says so, and can be tried again", async () => {
  const answers: unknown[] = [{ errors: [{ message: "No." }] }, listOf({})];
  shop({ Backtests: () => answers.shift() });
  open("/console/backtests", MAY);
  await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Done")).toBeTruthy();
});

test("a report has its figures with their units, and each table as the API told it", async () => {
  shop();
  open("/console/backtests/B1", MAY);

  const figures = await screen.findByRole("region", { name: "Figures" });
  for (const text of [
    "$960.00",
    "2 % of revenue, $48,000.00",
    "25,000 points",
    "$250.00",
    "of 300 customers",
  ]) {
    expect(figures.textContent).toContain(text);
  }
  expect(screen.getByText(/1,200 paid orders of 300 customers/).textContent).toContain(
    "Points are spent at 60 %",
  );
  expect(screen.getByText(/2 orders could not be read/)).toBeTruthy();
  expect(rowsOf("How members spend is an assumption")).toEqual([
    ["Nobody spends points", "0", "3,000", "$960.00", "2 %", "$250.00", "4.1 %"],
    ["Points are spent at 60 % of chances", "20,000", "3,000", "$960.00", "2 %", "$250.00", "6.2 %"],
    ["Everybody spends all they can", "40,000", "3,000", "$960.00", "2 %", "$250.00", "–"],
  ]);
  expect(rowsOf("Month by month")).toEqual([["Dec 2025", "4,100", "1,000", "300", "25,000", "$250.00"]]);
  expect(rowsOf("Members by tier")).toEqual([["Dec 2025", "259", "41"]]);
  expect(rowsOf("What each campaign gave")).toEqual([["weekend", "90", "1,800", "$18.00"]]);
  expect(rowsOf("The shop as it is")).toEqual([["2025 Q4", "250", "60", "290", "20", "92 %"]]);
  expect(screen.getByRole("button", { name: "report.json" })).toBeTruthy();
});

test("one that waits can be cancelled, after it was said what comes of it", async () => {
  let state = "WAITING";
  shop({
    Backtest: () => oneOf({ state, progressPercent: 0 }),
    BacktestCancel: () => {
      state = "CANCELLED";
      return { loyaltyBacktestCancel: { backtest: { id: "B1", name: LINE.name }, errors: [] } };
    },
  });
  open("/console/backtests/B1", MAY);
  await screen.findByText(/waits for its turn/);

  await userEvent.click(screen.getByRole("button", { name: "Cancel back-test" }));
  const dialog = screen.getByRole("dialog");
  expect(dialog.textContent).toContain("has no report");
  await userEvent.click(within(dialog).getByRole("button", { name: "Cancel back-test" }));

  expect(await screen.findByText(/It was cancelled/)).toBeTruthy();
  expect(asked.BacktestCancel).toEqual([{ id: "B1" }]);
});

test("one that failed says why", async () => {
  shop({
    Backtest: () => oneOf({ state: "FAILED", failure: "REFUSED", problem: "orders.csv, row 7: no rate." }),
  });
  open("/console/backtests/B1", MAY);
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("cannot be run over these orders");
  expect(alert.textContent).toContain("row 7: no rate");
});

test("of today's program what was changed is sent alone", async () => {
  shop();
  open("/console/backtests/new", MAY);
  const type = async (label: string, text: string) => {
    const field = await screen.findByLabelText(label);
    await userEvent.clear(field);
    await userEvent.type(field, text);
  };
  await type("Name", "Cheaper");
  await type("Points for money spent", "0,5");
  await type("Silver: reached from", "300");
  await userEvent.click(screen.getByLabelText("Weekend"));
  await type("Orders from", "2025-01-01");
  await userEvent.selectOptions(screen.getByLabelText("Of what"), "Silver: reached from");
  await type("First number", "200");
  await type("Last number", "400");
  await type("Step between numbers", "100");
  expect(screen.getByText(/Pieces cannot be tested/)).toBeTruthy();
  expect(screen.getByText(/The campaign Pieces is left out/)).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: "Start back-test" }));

  await waitFor(() => expect(window.location.pathname).toBe("/console/backtests/B1"));
  expect(asked.BacktestStart).toEqual([
    {
      input: {
        name: "Cheaper",
        since: new Date("2025-01-01T00:00").toISOString(),
        until: null,
        redemptionPercent: 60,
        sweep: { path: "tiers.silver.threshold", from: 200, to: 400, step: 100 },
        settings: { pointsPerCurrencyUnit: 0.5 },
        tiers: [{ code: "silver", threshold: 300 }],
        campaigns: [{ code: "weekend", active: false }],
      },
    },
  ]);
});

test("what is no number is refused at its field before anything is sent, and what the API refuses at its place", async () => {
  const error = (field: string, path: string | null, message: string) => ({
    field,
    path,
    message,
    code: "INVALID",
  });
  shop({
    BacktestStart: () =>
      started([
        error("tiers", "tiers.silver.threshold", "Enter a number from 0 to 1000000000."),
        error("since", null, "No orders were placed in this period."),
        error("sweep", "point_value", "Enter a number above 0."),
      ]),
  });
  open("/console/backtests/new", MAY);
  const threshold = await screen.findByLabelText("Silver: reached from");
  await userEvent.clear(threshold);
  const send = screen.getByRole("button", { name: "Start back-test" });

  await userEvent.click(send);
  expect(threshold.getAttribute("aria-invalid")).toBe("true");
  expect(asked.BacktestStart).toBeUndefined();

  await userEvent.type(threshold, "-5");
  await userEvent.click(send);
  expect(await screen.findByText("Enter a number from 0 to 1000000000.")).toBeTruthy();
  expect(screen.getByText("No orders were placed in this period.")).toBeTruthy();
  expect(screen.getByText("point_value: Enter a number above 0.")).toBeTruthy();
  expect((threshold as HTMLInputElement).value).toBe("-5");
});

test("the full text is sent as it was typed, and says where it is wrong", async () => {
  shop({
    BacktestStart: () =>
      started([{ field: "program", path: "points", message: "There is no such setting.", code: "INVALID" }]),
  });
  open("/console/backtests/new", MAY);
  await userEvent.selectOptions(await screen.findByLabelText("Program"), "Full text of a program file");
  const text = screen.getByLabelText("Program file (TOML)") as HTMLTextAreaElement;
  expect(text.value).toBe("point_value = 0.01\n");
  await userEvent.clear(text);
  await userEvent.type(text, "points = 1");

  await userEvent.click(screen.getByRole("button", { name: "Start back-test" }));

  expect(await screen.findByText("points: There is no such setting.")).toBeTruthy();
  const { input } = asked.BacktestStart![0] as { input: Variables };
  expect(input).toEqual({
    name: "Today's program",
    since: null,
    until: null,
    redemptionPercent: 60,
    program: "points = 1",
  });
});

test("a shop without the library says what to do", async () => {
  const program = { ...TODAY.loyaltyBacktestProgram, canRun: false };
  shop({ BacktestToday: () => ({ ...TODAY, loyaltyBacktestProgram: program }) });
  open("/console/backtests/new", MAY);
  expect(await screen.findByText(/needs a library that is not installed/)).toBeTruthy();
});

test("whoever may not is told what they lack", async () => {
  shop();
  open("/console/backtests", ["MANAGE_USERS"]);
  expect(await screen.findByText(/You need the permission “Manage sales and vouchers”/)).toBeTruthy();
  expect(asked.Backtests).toBeUndefined();
});
