import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { FIELDS, GROUPS } from "../src/pages/program/settings/fields";
import { open, serve } from "./parent";

const settings = {
  active: true,
  status: "Active.",
  problems: [],
  programName: "Club",
  programCurrency: "",
  timeZone: "UTC",
  awardOn: "PAID",
  pointsPerCurrencyUnit: 1,
  earnOnShipping: false,
  earnOnNet: false,
  pendingDays: 0,
  expiresAfterDays: 365,
  pointValue: 0.01,
  minRedeemPoints: 100,
  redeemStep: 1,
  maxRedeemPercent: 100,
  holdMinutes: 1440,
  autoEnroll: true,
  welcomePoints: 0,
  birthdayPoints: 0,
  qualificationBasis: "POINTS",
  qualificationWindow: "ROLLING_12_MONTHS",
  downgradeGraceDays: 30,
  marginPercent: 40,
  programHoldoutPercent: 0,
  earningActive: true,
  spendingActive: true,
  adjustLimitPerDay: 0,
  dashboardOrigins: "",
  messageWay: "none",
  senderName: "",
  senderAddress: "",
  quietHours: "21:00-09:00",
  messagesPerWeek: 2,
  expiryRounding: "NONE",
  inactivityDays: 0,
  referralPendingDays: 14,
  giftsPerMonth: 0,
  reviewsNeedApproval: true,
  reviewPoints: 0,
};
const tier = (code: string, threshold: number, extra = {}) => ({
  id: code,
  code,
  name: code === "gold" ? "Gold" : "Bronze",
  threshold,
  earnMultiplier: 1.5,
  discountPercent: 10,
  members: 3,
  freeShipping: null,
  ...extra,
});
const nothing = {
  members: 8,
  moves: [],
  cost: { points: 0, worth: { amount: 0, currency: "USD" }, discounts: { amount: 0, currency: "USD" } },
  outstanding: [],
  outstandingThen: [],
};
const usd = { id: "c1", slug: "us", name: "US", isActive: true, currencyCode: "USD" };
const MAY = ["MANAGE_DISCOUNTS"];
let asked: Record<string, unknown[]>;

beforeEach(() => {
  asked = {};
});

function program(answers: Record<string, (variables: Record<string, unknown>) => unknown> = {}) {
  const all: Record<string, (variables: Record<string, unknown>) => unknown> = {
    ProgramSettings: () => ({ loyaltySettings: settings }),
    ProgramTiers: () => ({
      loyaltySettings: settings,
      loyaltyTiers: [tier("bronze", 0), tier("gold", 2000)],
    }),
    ProgramTier: () => ({
      loyaltyTier: tier("gold", 2000, {
        description: "",
        descriptions: [],
        perks: [],
        segment: null,
        channelTerms: [],
      }),
    }),
    TierChoices: () => ({ channels: [usd], loyaltySegments: { edges: [] } }),
    ChangePreview: () => ({ loyaltyChangePreview: nothing }),
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

test("there is a field for each setting that the API has", () => {
  const sdl = readFileSync(join(import.meta.dirname, "../../schema/loyalty.graphql"), "utf8");
  const input = /^input LoyaltySettingsInput [^{]*{$(.*?)^}$/ms.exec(sdl)![1]!;
  const names = [...input.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);

  expect(Object.keys(FIELDS).sort()).toEqual(names.sort());
  expect(GROUPS.flatMap((group) => group.names).sort()).toEqual(names);
});

test("what was changed is saved, and nothing else", async () => {
  program({
    SaveSettings: () => ({ loyaltySettingsUpdate: { errors: [], settings: { programName: "Club" } } }),
  });
  const parent = open("/console/program", MAY);
  const field = await screen.findByLabelText("Points wait");
  expect(screen.queryByRole("button", { name: "Save" })).toBeNull();

  await userEvent.clear(field);
  await userEvent.type(field, "14");
  await userEvent.click(screen.getByLabelText("Delivery earns points too"));
  await userEvent.selectOptions(screen.getByLabelText("An order earns once it is"), "paid and sent");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  await waitFor(() => expect(parent.asked("notification")).toHaveLength(1));
  expect(asked.SaveSettings).toEqual([
    { input: { pendingDays: 14, earnOnShipping: true, awardOn: "FULFILLED" } },
  ]);
  await waitFor(() => expect(screen.queryByRole("button", { name: "Save" })).toBeNull());
});

test("what was saved is shown until it is read anew, and what is typed meanwhile stays", async () => {
  let answer: (value: unknown) => void = () => {};
  const readAgain = new Promise((resolve) => (answer = resolve));
  program({
    ProgramSettings: () => (asked.SaveSettings ? readAgain : { loyaltySettings: settings }),
    SaveSettings: () => ({ loyaltySettingsUpdate: { settings, errors: [] } }),
  });
  open("/console/program", MAY);

  const days = await screen.findByLabelText("Points wait");
  await userEvent.clear(days);
  await userEvent.type(days, "14");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(asked.SaveSettings).toHaveLength(1));
  expect(days).toHaveProperty("value", "14");
  const points = screen.getByLabelText("Welcome gift");
  await userEvent.clear(points);
  await userEvent.type(points, "5");
  answer({ loyaltySettings: { ...settings, pendingDays: 14 } });

  await waitFor(() => expect(asked.ProgramSettings).toHaveLength(2));
  await waitFor(() => expect(days).toHaveProperty("value", "14"));
  expect(points).toHaveProperty("value", "5");
});

test("each refusal stands at its field, what was typed stays, and can be undone", async () => {
  const errors = [
    { field: "pendingDays", message: "Enter a whole number from 0 to 365.", code: "INVALID" },
    { field: "elsewhere", message: "Something else.", code: "INVALID" },
  ];
  program({ SaveSettings: () => ({ loyaltySettingsUpdate: { errors, settings: null } }) });
  open("/console/program", MAY);
  const field = await screen.findByLabelText<HTMLInputElement>("Points wait");

  await userEvent.clear(field);
  await userEvent.type(field, "999");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  await screen.findByText("Something else.");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(field.closest(".field")!.textContent).toContain("Enter a whole number from 0 to 365.");
  expect(field.value).toBe("999");
  await userEvent.click(screen.getByRole("button", { name: "Undo changes" }));
  expect(field.value).toBe("0");
  expect(screen.queryByText("Something else.")).toBeNull();
});

test("what is no number is not sent", async () => {
  program();
  open("/console/program", MAY);

  await userEvent.type(await screen.findByLabelText("Points wait"), "x");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  await screen.findByText("Enter a whole number, such as 50.");
  expect(asked.SaveSettings).toBeUndefined();
});

test("a setting that moves members shows whom, once typing pauses", async () => {
  program();
  open("/console/program", MAY);

  await userEvent.selectOptions(await screen.findByLabelText("Tiers are reached by"), "money spent");

  await screen.findByText("All 8 members stay in their tiers.");
  expect(asked.ChangePreview).toEqual([{ settings: { qualificationBasis: "SPEND" } }]);
});

test("a program that is off says so, and what is wrong stands above", async () => {
  program({
    ProgramSettings: () => ({ loyaltySettings: { ...settings, active: false, problems: ["Off: prices."] } }),
  });
  const parent = open("/console/program", MAY);

  expect((await screen.findByRole("alert")).textContent).toBe("Off: prices.");
  await userEvent.click(screen.getByRole("button", { name: "Switch it on or off" }));
  expect(parent.asked("redirect")[0]!.to).toBe("/extensions/plugin/saleor.loyalty");
});

test("tiers are listed with units, and lead to their forms", async () => {
  program();
  open("/console/program/tiers", MAY);

  const row = await screen.findByRole("row", { name: /Gold/ });
  expect(
    within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["2,000", "× 1.5", "10 %", "No", "3"]);
  await userEvent.click(within(row).getByRole("link", { name: "Gold" }));
  expect(window.location.pathname).toBe("/console/program/tiers/gold");
  expect((await screen.findByLabelText<HTMLInputElement>("Name")).value).toBe("Gold");
});

test("a lower threshold shows whom it moves and what it costs before it is saved", async () => {
  const move = {
    from: { name: "Bronze" },
    to: { name: "Gold" },
    isUp: true,
    members: 3,
    atOnce: 3,
    anyway: 1,
  };
  const fall = { ...move, to: null, isUp: false, members: 2, atOnce: 1, anyway: 0 };
  program({
    ChangePreview: () => ({
      loyaltyChangePreview: {
        ...nothing,
        moves: [move, fall],
        cost: {
          points: 120,
          worth: { amount: 1.2, currency: "USD" },
          discounts: { amount: -5, currency: "USD" },
        },
        outstanding: [{ amount: 10, currency: "USD" }],
        outstandingThen: [{ amount: 30, currency: "USD" }],
      },
    }),
    UpdateTier: () => ({ loyaltyTierUpdate: { errors: [], tier: { name: "Gold" } } }),
  });
  open("/console/program/tiers/gold", MAY);
  const field = await screen.findByLabelText("Reached from");
  expect(screen.queryByRole("region", { name: "What the change does" })).toBeNull();

  await userEvent.clear(field);
  await userEvent.type(field, "1500,5");

  const preview = await screen.findByText(/3 members move up: Bronze → Gold, at once. 1 of them without/);
  const told = preview.closest("section")!.textContent;
  expect(told).toContain("2 members fall: Bronze → the new tier, when the days of grace are over");
  expect(told).toContain("+120 points");
  expect(told).toContain("worth +$1.20");
  expect(told).toContain("-$5.00");
  expect(told).toContain("would be worth $30.00 instead of $10.00");
  expect(asked.ChangePreview).toEqual([
    { tiers: [{ id: "gold", threshold: 1500.5, earnMultiplier: 1.5, discountPercent: 10 }] },
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByRole("row", { name: /Gold/ });
  expect(asked.UpdateTier![0]).toEqual({ id: "gold", input: { threshold: 1500.5 } });
});

test("a new tier gets its code from its name, and a refusal at its field", async () => {
  const errors = [{ field: "threshold", message: "Another row has this one already.", code: "UNIQUE" }];
  program({ CreateTier: () => ({ loyaltyTierCreate: { errors, tier: null } }) });
  open("/console/program/tiers/new", MAY);

  await userEvent.type(await screen.findByLabelText("Name"), "Złoty Klub");
  await userEvent.type(screen.getByLabelText("Reached from"), "2000");
  await userEvent.click(screen.getByLabelText("Free delivery"));
  await userEvent.type(await screen.findByLabelText("US: free from"), "40");
  await userEvent.click(screen.getByRole("button", { name: "Create the tier" }));

  await screen.findByText("Another row has this one already.");
  expect(asked.CreateTier![0]).toMatchObject({
    input: {
      code: "zloty-klub",
      name: "Złoty Klub",
      threshold: 2000,
      freeShipping: true,
      segment: null,
      channelTerms: [{ channel: "c1", freeShippingMinimumOrder: 40, freeShippingPrice: null }],
    },
  });
});

test("deleting asks first, and says what keeps a tier", async () => {
  const errors = [{ field: "id", message: "Members are in this tier.", code: "TIER_IN_USE" }];
  program({ DeleteTier: () => ({ loyaltyTierDelete: { errors, tier: null } }) });
  open("/console/program/tiers/gold", MAY);

  await userEvent.click(await screen.findByRole("button", { name: "Delete" }));
  const dialog = screen.getByRole("dialog");
  expect(dialog.textContent).toContain("It goes for good.");
  await userEvent.click(within(dialog).getByRole("button", { name: "Delete" }));

  await within(dialog).findByText("Members are in this tier.");
});

const terms = {
  active: true,
  pointsPerCurrencyUnit: null,
  pointValue: 0.04,
  freeShippingMinimumOrder: { amount: 0, currency: "USD" },
  freeShippingPrice: { amount: 0, currency: "USD" },
};

test("a channel's terms are changed in its own money, the program's where a field is empty", async () => {
  program({
    TermsChannels: () => ({ channels: [usd], loyaltySettings: settings }),
    ChannelTerms: () => ({ loyaltyChannelTerms: terms }),
    SaveTerms: () => ({ loyaltyChannelTermsUpdate: { errors: [], program: null } }),
  });
  open("/console/program/terms", MAY);
  expect((await screen.findByRole("row", { name: /US/ })).textContent).toContain("1 point for 1 USD");

  await userEvent.click(screen.getByRole("button", { name: "US" }));
  const dialog = screen.getByRole("dialog", { name: "Terms in US" });
  await userEvent.clear(within(dialog).getByLabelText("A point is worth"));
  await userEvent.type(within(dialog).getByLabelText("Points for money spent"), "0.25");
  await within(dialog).findByText("All 8 members stay in their tiers.");
  await userEvent.click(within(dialog).getByRole("button", { name: "Save" }));

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(asked.SaveTerms).toEqual([
    {
      channel: "c1",
      input: {
        active: true,
        pointsPerCurrencyUnit: 0.25,
        pointValue: null,
        freeShippingMinimumOrder: 0,
        freeShippingPrice: 0,
      },
    },
  ]);
});

test("the calculator says what an order earns, and why", async () => {
  program({
    CalculatorChoices: () => ({ channels: [usd], loyaltyTiers: [{ id: "gold", name: "Gold" }] }),
    Calculate: ({ amount }) => ({
      loyaltyPointsFor: {
        points: Number(amount) * 1.5,
        worth: { amount: 0.6, currency: "USD" },
        earning: [{ kind: "BASE", points: 40, text: "40.00 USD at 1 point." }],
      },
    }),
  });
  open("/console/program/calculator", MAY);
  const field = await screen.findByLabelText("Paid for the goods");
  await screen.findByText("An order of $100.00 earns a member in Gold 150 points, worth $0.60.");

  await userEvent.clear(field);
  expect(screen.getByText("Enter a number, such as 2.5.")).toBeTruthy();
  await userEvent.type(field, "40");

  await screen.findByText("An order of $40.00 earns a member in Gold 60 points, worth $0.60.");
  expect(screen.getByText("40.00 USD at 1 point.")).toBeTruthy();
  expect(asked.Calculate!.at(-1)).toEqual({ channel: "us", amount: 40, tier: "gold", language: "EN" });
});

test("without the permission nothing is asked, and it is named", async () => {
  const api = program();
  open("/console/program", ["MANAGE_USERS"]);

  expect(await screen.findByText(/You need the permission “Manage sales and vouchers”/)).toBeTruthy();
  expect(api).not.toHaveBeenCalled();
});
