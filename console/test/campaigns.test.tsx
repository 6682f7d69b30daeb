import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { open, serve } from "./parent";

const line = {
  id: "TG95YWx0eUNhbXBhaWduOjE=",
  code: "coffee",
  name: "Coffee weeks",
  active: false,
  startsAt: null,
  endsAt: null,
  weekdays: ["SATURDAY", "SUNDAY"],
  fromTime: "18:00",
  untilTime: null,
  effect: "MULTIPLIER",
  factor: 2.5,
  points: null,
  budget: 5000,
  budgetUsed: 0,
};
const whole = {
  ...line,
  description: "Two and a half",
  descriptions: [{ language: "PL", text: "Dwa i pół" }],
  channels: [{ id: "c1" }],
  everywhere: false,
  tier: { id: "t2" },
  segment: { id: "s1", name: "Regulars" },
  goods: {
    products: [{ id: "p1", name: "Beans" }],
    variants: [{ id: "v1", name: "500 g", sku: "B500", product: { name: "Beans" } }],
    collections: [],
    categories: [{ id: "k1", name: "Coffee" }],
    everything: false,
    excludeSale: true,
  },
  channelMinimums: [{ channel: { id: "c1" }, amount: { amount: 20.5 } }],
  firstOrders: null,
  pointsPerOrderLimit: 50,
  pointsPerMemberLimit: null,
  timesPerMemberLimit: null,
  priority: 0,
  stackable: false,
  holdoutPercent: 10,
};
const choices = {
  channels: [
    { id: "c1", name: "United States", currencyCode: "USD" },
    { id: "c2", name: "Poland", currencyCode: "PLN" },
  ],
  loyaltySettings: { timeZone: "Europe/Helsinki" },
  loyaltyTiers: [
    { id: "t1", name: "Bronze" },
    { id: "t2", name: "Silver" },
  ],
};
const list = (nodes: unknown[]) => ({
  loyaltyCampaigns: {
    totalCount: nodes.length,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: "a", endCursor: "z" },
    edges: nodes.map((node) => ({ node })),
  },
});
const plan = { members: 1200, membersNeeded: null, smallestDifference: 3.5 };
let asked: Record<string, Record<string, unknown>[]>;

beforeEach(() => {
  asked = {};
});

type Answers = Record<string, (variables: Record<string, unknown>) => unknown>;

function api(answers: Answers = {}) {
  const all: Answers = {
    CampaignChoices: () => choices,
    Campaigns: () => list([line]),
    Campaign: () => ({ loyaltyCampaign: whole }),
    CampaignPlan: () => ({ loyaltyCampaign: { plan } }),
    ...answers,
  };
  return serve(
    Object.fromEntries(
      Object.entries(all).map(([name, answer]) => [
        name,
        (variables: Record<string, unknown>) => {
          (asked[name] ??= []).push(variables);
          return answer(variables);
        },
      ]),
    ),
  );
}

const ONE = `/console/campaigns/${line.id}`;
const refusing = (mutation: string, field: string, message: string) => () => ({
  [mutation]: { errors: [{ field, message, code: "INVALID" }], campaign: null },
});

test("a campaign is shown with what it does, when, and what it gave of its budget", async () => {
  api();
  open("/console/campaigns", ["MANAGE_DISCOUNTS"]);

  const row = await screen.findByRole("row", { name: /Coffee weeks/ });
  const cells = within(row).getAllByRole("cell");
  expect(cells.map((cell) => cell.textContent)).toEqual([
    "Off",
    "2.5 times the points",
    "Sat, Sun18:00 to 24:00",
    "0 pointsof 5,000 points",
  ]);
  expect(screen.getByText("1 campaign")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Campaigns" }).getAttribute("aria-current")).toBe("page");
});

test("filters are kept in the address, and asked of the API", async () => {
  api({ Campaigns: ({ filter }) => list((filter as { active: unknown }).active ? [] : [line]) });
  open("/console/campaigns?now=yes", ["MANAGE_DISCOUNTS"]);
  await screen.findByText("Coffee weeks");

  await userEvent.selectOptions(screen.getByLabelText("State"), "Switched on");
  await screen.findByText("No campaign fits these filters.");
  await userEvent.selectOptions(screen.getByLabelText("Channel"), "Poland");

  await waitFor(() => expect(asked.Campaigns).toHaveLength(3));
  const { at, ...filter } = asked.Campaigns![2]!.filter as Record<string, unknown>;
  expect(filter).toEqual({ search: null, active: true, channels: ["c2"] });
  expect(new Date(at as string).getTime()).toBeLessThanOrEqual(Date.now());
  expect(window.location.search).toBe("?now=yes&active=yes&channel=c2");
});

test("a new campaign begins switched off, and its code follows its name", async () => {
  api({
    CampaignCreate: () => ({
      loyaltyCampaignCreate: { errors: [], campaign: { id: line.id, name: "Coffee" } },
    }),
    FindProducts: ({ search }) => ({
      products: { edges: search ? [{ node: { id: "p1", name: "Beans" } }] : [] },
    }),
  });
  const parent = open("/console/campaigns/new", ["MANAGE_DISCOUNTS"]);

  await userEvent.type(await screen.findByLabelText("Name"), "Żółta kawa!");
  await userEvent.selectOptions(screen.getByLabelText("Effect"), "Points for each item");
  await userEvent.type(screen.getByLabelText("How many"), "50");
  await userEvent.type(screen.getByRole("combobox", { name: "Products" }), "bea");
  await screen.findByRole("option", { name: "Beans" });
  await userEvent.keyboard("{Enter}");
  await userEvent.click(await screen.findByLabelText("Sat"));
  await userEvent.click(screen.getByRole("button", { name: "Create campaign" }));

  await screen.findByRole("heading", { name: "Coffee weeks" });
  expect(asked.CampaignCreate![0]!.input).toMatchObject({
    code: "zolta-kawa",
    name: "Żółta kawa!",
    active: false,
    effect: "POINTS_PER_ITEM",
    factor: null,
    points: 50,
    products: ["p1"],
    variants: [],
    weekdays: ["SATURDAY"],
    minimums: [],
    budget: null,
    startsAt: null,
    holdoutPercent: 0,
  });
  expect(parent.asked("notification")).toMatchObject([{ status: "success" }]);
});

test("only what was changed is sent", async () => {
  api({
    CampaignUpdate: () => ({ loyaltyCampaignUpdate: { errors: [], campaign: { ...whole, factor: 3 } } }),
  });
  open(ONE, ["MANAGE_DISCOUNTS"]);
  const factor = await screen.findByLabelText<HTMLInputElement>("Factor");
  const save = screen.getByRole<HTMLButtonElement>("button", { name: "Save" });
  expect(save.disabled).toBe(true);

  await userEvent.clear(factor);
  await userEvent.type(factor, "3");
  await userEvent.click(screen.getByRole("button", { name: "Remove Coffee" }));
  await userEvent.clear(await screen.findByLabelText("Least price of its goods in United States"));
  await userEvent.click(save);

  await waitFor(() => expect(asked.CampaignUpdate).toHaveLength(1));
  expect(asked.CampaignUpdate![0]).toEqual({
    id: line.id,
    input: { factor: 3, categories: [], minimums: [] },
  });
  await waitFor(() => expect(screen.queryByRole("button", { name: "Undo changes" })).toBeNull());
});

test("a refusal stands at its field, and what is no number is not sent", async () => {
  api({ CampaignUpdate: refusing("loyaltyCampaignUpdate", "untilTime", "Enter another hour.") });
  open(ONE, ["MANAGE_DISCOUNTS"]);
  const budget = await screen.findByLabelText("Budget");

  await userEvent.clear(budget);
  await userEvent.type(budget, "many");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Enter a number, such as 2.5.")).toBeTruthy();
  expect(asked.CampaignUpdate).toBeUndefined();

  await userEvent.clear(budget);
  await userEvent.type(budget, "100");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect((await screen.findByText("Enter another hour.")).closest(".field")!.textContent).toContain("To");
  expect((budget as HTMLInputElement).value).toBe("100");
});

test("a factor of nothing has nothing to limit", async () => {
  api({ CampaignUpdate: () => ({ loyaltyCampaignUpdate: { errors: [], campaign: whole } }) });
  open(ONE, ["MANAGE_DISCOUNTS"]);
  const factor = await screen.findByLabelText("Factor");

  await userEvent.clear(factor);
  await userEvent.type(factor, "0");
  expect(screen.queryByLabelText("Budget")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  await waitFor(() => expect(asked.CampaignUpdate).toHaveLength(1));
  expect(asked.CampaignUpdate![0]!.input).toEqual({ factor: 0, pointsPerOrderLimit: null, budget: null });
});

test("before it begins its plan says what its members can show", async () => {
  api({
    CampaignPlan: ({ to }) => ({ loyaltyCampaign: { plan: { ...plan, membersNeeded: to ? 42210 : null } } }),
  });
  open(ONE, ["MANAGE_DISCOUNTS"]);

  expect(await screen.findByText("It is for 1,200 members now.")).toBeTruthy();
  expect(screen.getByText(/from 3.5 percentage points on/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText("Share who are to order with it"), "6");
  expect(await screen.findByText(/It takes 42,210 members .* more than there are/)).toBeTruthy();
  expect(asked.CampaignPlan!.at(-1)).toEqual({ id: line.id, from: null, to: 6 });
});

test("once it runs its effect is told in a sentence, with its intervals and both sides", async () => {
  const side = { members: 9000, orders: 600, buyers: 540, revenue: { amount: 30000, currency: "USD" } };
  const measured = {
    treated: side,
    heldOut: { ...side, members: 1000, orders: 50, buyers: 45 },
    conversion: { estimate: 1.5, low: -0.04, high: 2.73 },
    revenuePerMember: { estimate: 0.4, low: -0.1, high: 0.9 },
    worth: null,
    cost: { amount: 12, currency: "USD" },
    isPreliminary: true,
    verdict: "NOT_PROVEN",
    summary: "It may be chance.",
  };
  api({
    Campaign: () => ({ loyaltyCampaign: { ...whole, active: true } }),
    CampaignMeasured: () => ({ loyaltyCampaign: { measured } }),
  });
  open(ONE, ["MANAGE_DISCOUNTS"]);

  for (const text of [
    "Not proven",
    "Preliminary",
    "It may be chance.",
    "1.5 percentage points",
    "from -0.04 percentage points to 2.73 percentage points, 95 % interval",
    "from -$0.10 to $0.90, 95 % interval",
    "6 %",
    "4.5 %",
  ]) {
    expect(await screen.findByText(text), text).toBeTruthy();
  }
  expect(asked.CampaignMeasured![0]).toEqual({ id: line.id, language: "EN" });
});

test("switching on and deleting say what happens and ask", async () => {
  api({
    CampaignUpdate: () => ({ loyaltyCampaignUpdate: { errors: [], campaign: whole } }),
    CampaignDelete: refusing("loyaltyCampaignDelete", "id", "It gave points. Switch it off instead."),
  });
  open(ONE, ["MANAGE_DISCOUNTS"]);

  await userEvent.click(await screen.findByRole("button", { name: "Switch on" }));
  const dialog = screen.getByRole("dialog", { name: "Switch Coffee weeks on?" });
  expect(asked.CampaignUpdate).toBeUndefined();
  await userEvent.click(within(dialog).getByRole("button", { name: "Switch on" }));
  await waitFor(() => expect(asked.CampaignUpdate).toEqual([{ id: line.id, input: { active: true } }]));

  await userEvent.click(await screen.findByRole("button", { name: "Delete" }));
  const deleting = screen.getByRole("dialog", { name: "Delete Coffee weeks?" });
  await userEvent.click(within(deleting).getByRole("button", { name: "Delete" }));
  expect(await within(deleting).findByText("It gave points. Switch it off instead.")).toBeTruthy();
});

test("without the permission nothing is asked, and it is named", async () => {
  const answers = api();
  open("/console/campaigns", ["MANAGE_USERS"]);

  expect(await screen.findByText(/You need the permission “Manage sales and vouchers”/)).toBeTruthy();
  expect(answers).not.toHaveBeenCalled();
});

test("no campaign yet is no error, and one that is not there is said to be none", async () => {
  api({ Campaigns: () => list([]), Campaign: () => ({ loyaltyCampaign: null }) });
  open("/console/campaigns", ["MANAGE_DISCOUNTS"]);
  expect(await screen.findByText(/There is no campaign yet/)).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: "New campaign" }));
  expect(await screen.findByRole("heading", { name: "New campaign" })).toBeTruthy();
});

test.each([
  ["is for nothing", false, 2],
  ["is for all", true, 0],
])("a campaign that names nothing which is there %s", async (_, all, warnings) => {
  // given
  const none = { products: [], variants: [], categories: [], everything: all };
  const campaign = { ...whole, goods: { ...whole.goods, ...none }, channels: [], everywhere: all };
  api({ Campaign: () => ({ loyaltyCampaign: campaign }) });

  // when
  open(ONE, ["MANAGE_DISCOUNTS"]);

  // then
  await screen.findByRole("heading", { name: "Coffee weeks", level: 1 });
  expect(screen.queryAllByText(/^The shop has deleted/)).toHaveLength(warnings);
});
