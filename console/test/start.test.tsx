import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { open, serve } from "./parent";

const MAY = ["MANAGE_DISCOUNTS"];
const counted = (changes: number) => ({ edges: Array(Math.min(changes, 1)).fill({ cursor: "c" }) });
const switched = (...after: string[]) => ({ edges: after.map((value) => ({ node: { after: value } })) });

function start(found: Record<string, unknown> = {}, redeemed = 0) {
  return serve({
    FirstSteps: () => ({
      loyaltySettings: {
        active: true,
        problems: [],
        pointValue: 0.01,
        pointsPerCurrencyUnit: 2,
        programCurrency: "USD",
      },
      loyaltyTiers: [{ name: "Bronze" }, { name: "Silver" }],
      channels: [{ slug: "us" }, { slug: "pl" }],
      value: counted(0),
      rate: counted(0),
      tiers: counted(0),
      terms: counted(0),
      journeys: switched("false"),
      ...found,
    }),
    SpentLately: () => ({ loyaltyMovements: [{ redeemed: 0 }, { redeemed }] }),
    ProgramStanding: () => ({ loyaltyLiability: null, loyaltyTiers: [] }),
    Movements: () => ({ loyaltyMovements: [] }),
    Retention: () => ({ loyaltyRetention: [] }),
    Channels: () => ({ channels: [] }),
  });
}

const DONE = {
  value: counted(1),
  tiers: counted(3),
  terms: counted(1),
  journeys: switched("false", "true"),
};

async function shown() {
  const items = await screen.findAllByRole("listitem");
  return items.map((item) => [
    within(item).getByRole("heading").textContent,
    item.querySelector(".chip")!.textContent,
  ]);
}

test("a new program has five steps to do, each with what holds now", async () => {
  start();
  open("/console/start", MAY);

  expect(await shown()).toEqual([
    ["Say what a point is worth", "To do"],
    ["Choose your tiers", "To do"],
    ["Look at your channels", "To do"],
    ["Show points in the storefront", "To do"],
    ["Switch a journey on", "To do"],
  ]);
  expect(screen.getByText("Now $1.00 earns 2 points, and 100 points are worth $1.00.")).toBeTruthy();
  expect(screen.getByText(/There are now: Bronze, Silver\./)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Open the terms" }).getAttribute("href")).toMatch(
    /\/program\/terms$/,
  );
});

test("a shop of several currencies is told without one", async () => {
  start({
    loyaltySettings: {
      active: true,
      problems: [],
      pointValue: 0.01,
      pointsPerCurrencyUnit: 2,
      programCurrency: "",
    },
  });
  open("/console/start", MAY);

  expect(await screen.findByText(/1 spent, in any currency, earns 2 points/)).toBeTruthy();
});

test("what was done is ticked off", async () => {
  start({ ...DONE, value: counted(0), rate: counted(1) }, -30);
  open("/console/start", MAY);

  await waitFor(async () => expect((await shown()).map(([, state]) => state)).toEqual(Array(5).fill("Done")));
});

test("with one channel there is nothing to do about channels", async () => {
  start({ channels: [{ slug: "us" }] });
  open("/console/start", MAY);

  expect((await shown())[2]).toEqual(["Look at your channels", "Done"]);
});

test("the steps stand in the navigation while one is left", async () => {
  start({ ...DONE, tiers: counted(0) });
  open("/console/overview", MAY);

  expect(await screen.findByRole("link", { name: "First steps" })).toBeTruthy();
});

test("they are gone when all are done", async () => {
  const asked = start(DONE);
  open("/console/overview", MAY);

  await waitFor(() =>
    expect(asked.mock.calls.some(([, init]) => init.body.includes("FirstSteps"))).toBe(true),
  );
  await screen.findByRole("link", { name: "Books" });
  expect(screen.queryByRole("link", { name: "First steps" })).toBeNull();
});

test("whoever only helps customers is asked nothing of it", async () => {
  const asked = start();
  open("/console/start", ["MANAGE_USERS"]);

  await screen.findByText(/You need the permission “Manage sales and vouchers”/);
  expect(asked).not.toHaveBeenCalled();
});
