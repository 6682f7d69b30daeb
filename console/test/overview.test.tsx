import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { csvOf } from "../src/ui/figures/sheet";
import { open, serve } from "./parent";

vi.mock("../src/ui/figures/Chart", () => ({
  default: ({ data }: { data: unknown }) => <output>{JSON.stringify(data)}</output>,
}));

const usd = (amount: number) => ({ amount, currency: "USD" });
const customers = (orders: number, revenue: number) => ({
  orders,
  revenue: usd(revenue),
  retentionPercent: 66.67,
  repeatPercent: 33.33,
  averageOrder: usd(32.5),
  clv: null,
});
const movements = [
  {
    from: "2026-02-28T23:00:00Z",
    earned: 100,
    bonus: 20,
    adjusted: -10,
    restored: 5,
    reversed: -10,
    redeemed: -30,
    expired: -4,
  },
  {
    from: "2026-03-31T22:00:00Z",
    earned: 0,
    bonus: 0,
    adjusted: 0,
    restored: 0,
    reversed: 0,
    redeemed: 0,
    expired: 0,
  },
];
const MAY = ["MANAGE_DISCOUNTS"];
let asked: Record<string, Record<string, unknown>[]>;

beforeEach(() => {
  asked = {};
});

function overview(answers: Record<string, (variables: Record<string, unknown>) => unknown> = {}) {
  const all: Record<string, (variables: Record<string, unknown>) => unknown> = {
    ProgramStanding: () => ({
      loyaltyLiability: { members: 4, pointsOutstanding: 1234, values: [usd(12.34)] },
      loyaltyTiers: [
        { id: "b", name: "Bronze", members: 3 },
        { id: "g", name: "=Gold", members: 1 },
      ],
    }),
    Channels: () => ({ channels: [{ slug: "us", name: "US", isActive: true }] }),
    Movements: () => ({ loyaltyMovements: movements }),
    Retention: () => ({
      loyaltyRetention: [
        { from: "2026-02-28T23:00:00Z", members: customers(3, 75), everybody: customers(4, 100) },
        { from: "2026-03-31T22:00:00Z", members: customers(0, 0), everybody: customers(0, 0) },
      ],
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

test("figures have their units, and say what they are of", async () => {
  overview();
  open("/console/overview", MAY);

  const figures = await screen.findByRole("region", { name: "Figures" });
  // Of 100 points that were given, less what was taken back, 25 were spent.
  await within(figures).findByText("25 %");
  expect(figures.textContent).toContain("1,234 points");
  expect(figures.textContent).toContain("worth $12.34");
  expect((await within(figures).findAllByText("75 %")).length).toBe(2);
});

test("each chart has its numbers beside it, months by the program's clocks", async () => {
  overview();
  open("/console/overview", MAY);

  const points = await screen.findByRole("region", { name: "Points by month", hidden: false });
  expect(
    within(points)
      .getAllByRole("rowheader")
      .map((cell) => cell.textContent),
  ).toEqual(["Mar 2026", "Apr 2026"]);
  const march = within(points).getByRole("row", { name: /Mar 2026/ });
  expect(
    within(march)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["100", "20", "-10", "-10", "-30", "5", "-4"]);
  expect(document.querySelector("output")!.textContent).toBe(
    JSON.stringify([
      { label: "Mar 2026", given: 100, spent: 25, expired: 4 },
      { label: "Apr 2026", given: 0, spent: 0, expired: 0 },
    ]),
  );
});

test("what cannot be divided is told as unknown, not as zero", async () => {
  overview();
  open("/console/overview", MAY);

  const shares = await screen.findByRole("table", { name: "What members buy" });
  const april = within(shares).getByRole("row", { name: /Apr 2026/ });
  expect(
    within(april)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["0", "0", "–", "$0.00", "$0.00", "–"]);
});

test("period and channel are in the address, and asked for", async () => {
  overview();
  open("/console/overview?months=3", MAY);
  await screen.findByRole("region", { name: "Points by month" });

  await userEvent.selectOptions(await screen.findByLabelText("Channel"), "US");

  await waitFor(() => expect(asked.Movements).toHaveLength(2));
  expect(asked.Movements!.map(({ channel }) => channel)).toEqual([null, "us"]);
  const { from, to } = asked.Movements![0] as { from: string; to: string };
  const months = 12 * (new Date(to).getUTCFullYear() - new Date(from).getUTCFullYear());
  expect(months + new Date(to).getUTCMonth() - new Date(from).getUTCMonth()).toBe(2);
  expect(window.location.search).toBe("?months=3&channel=us");
  expect(asked.Retention).toHaveLength(2);
  expect(asked.ProgramStanding).toHaveLength(1);
});

test("the numbers of a chart are handed out as a file", async () => {
  overview();
  const files: Blob[] = [];
  URL.createObjectURL = (file) => {
    files.push(file as Blob);
    return "blob:file";
  };
  URL.revokeObjectURL = vi.fn();
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    expect(this.download).toBe("tiers.csv");
  });
  open("/console/overview", MAY);

  const tiers = await screen.findByRole("region", { name: "Members by tier" });
  await userEvent.click(within(tiers).getByRole("button", { name: "Download CSV" }));

  expect(click).toHaveBeenCalledOnce();
  expect(await files[0]!.text()).toContain("Tier,Members,Share\r\nBronze,3,75\r\n'=Gold,1,25\r\n");
});

test("a file has plain numbers, and texts that no spreadsheet computes", () => {
  const cell = (raw: string | number | null) => ({ shown: "shown", raw });

  const text = csvOf({
    columns: ["Name", 'Of "it", points'],
    rows: [
      [cell("+1"), cell(-20)],
      [cell("a,b"), cell(null)],
    ],
  });

  expect(text).toBe('Name,"Of ""it"", points"\r\n\'+1,-20\r\n"a,b",\r\n');
});

test("a part that fails says so alone", async () => {
  overview({ Movements: () => ({ errors: [{ message: "x" }] }) });
  open("/console/overview", MAY);

  await screen.findByRole("table", { name: "Members by tier" });
  expect((await screen.findAllByRole("button", { name: "Try again" })).length).toBe(2);
  expect(await screen.findByRole("table", { name: "What members buy" })).toBeTruthy();
});

test("without the permission nothing is asked, and it is named", async () => {
  const api = overview();
  open("/console/overview", ["MANAGE_USERS"]);

  expect(await screen.findByText(/You need the permission “Manage sales and vouchers”/)).toBeTruthy();
  expect(api).not.toHaveBeenCalled();
});
