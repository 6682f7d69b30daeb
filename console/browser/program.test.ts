import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser, Frame } from "playwright-core";
import { Dashboard, start, violations } from "./dashboard.ts";

const staff = process.env.LOYALTY_STAFF!;
let browser: Browser;
let address: string;
let end: () => Promise<void>;
let operator: Dashboard;

before(async () => {
  ({ browser, address, end } = await start());
  operator = await Dashboard.signIn(browser, address, staff);
});
after(() => end());

async function open(path: string, text: string, dashboard = operator): Promise<Frame> {
  await dashboard.goto(`/extensions/app/QXBwOjE%3D${path}`);
  return dashboard.frame("/console", text);
}

test("a setting is refused at its field, then saved", async () => {
  const program = await open("/program", "Limits and incidents");
  await program.getByLabel("Points wait").fill("999");
  await program.getByRole("button", { name: "Save" }).click();
  await program.getByText("Enter a whole number from 0 to 365.").waitFor();
  assert.equal(await program.getByLabel("Points wait").getAttribute("aria-invalid"), "true");

  await program.getByLabel("Points wait").fill("14");
  await program.getByRole("button", { name: "Save" }).click();
  await operator.page.getByText("The settings are saved.").first().waitFor();
  await program.getByLabel("Points wait").fill("0");
  await program.getByRole("button", { name: "Save" }).click();
  await program.getByRole("button", { name: "Save" }).waitFor({ state: "detached" });

  assert.deepEqual(await violations(program), []);
  await operator.picture("program");
});

test("a new operator makes a tier with the keyboard alone, and sees first whom it moves", async () => {
  const { page } = operator;
  const program = await open("/program/tiers", "Gold");
  await program.getByRole("button", { name: "New tier" }).focus();
  await page.keyboard.press("Enter");
  await program.getByLabel("Name").focus();
  await page.keyboard.type("Copper");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("100");
  await program.getByText("What the change does").waitFor();
  await program.getByText("→ the new tier, at once.").waitFor();
  assert.deepEqual(await violations(program), []);
  await program.getByText("What the change does").scrollIntoViewIfNeeded();
  await operator.picture("tier");
  await program.getByRole("button", { name: "Create the tier" }).focus();
  await page.keyboard.press("Enter");

  await program.getByRole("row", { name: /Copper/ }).waitFor();
  assert.deepEqual(await violations(program), []);
});

test("terms of a channel, and what an order earns under them", async () => {
  const program = await open("/program/terms", "as the program");
  await program.getByRole("button", { name: "Poland" }).click();
  const dialog = program.getByRole("dialog");
  await dialog.getByLabel("Points for money spent").fill("0.25");
  await dialog.getByLabel("A point is worth").fill("0.04");
  await dialog.getByText("What members have now would be worth").waitFor();
  assert.deepEqual(await violations(program), []);
  await dialog.getByRole("button", { name: "Save" }).click();
  await program.getByText("0.25 points for 1 PLN").waitFor();

  const calculator = await open("/program/calculator", "Paid for the goods");
  await calculator.getByLabel("Channel").selectOption({ label: "Poland" });
  await calculator.getByLabel("Tier").selectOption({ label: "Silver" });
  await calculator.getByLabel("Paid for the goods").fill("49.90");
  await calculator
    .getByText("An order of PLN 49.90 earns a member in Silver 15 points, worth PLN 0.60.")
    .waitFor();
  assert.deepEqual(await violations(calculator), []);
  await operator.picture("calculator");
});

test("a reward is made, listed, paused and deleted", async () => {
  const rewards = await open("/rewards/new", "Create the reward");
  await rewards.getByLabel("Name").fill("A mug");
  await rewards.getByLabel("Costs").fill("300");
  await rewards.getByLabel("Kind").selectOption({ label: "Product" });
  await rewards.getByRole("combobox", { name: "Variant" }).fill("mug");
  await rewards.getByRole("option", { name: /mug/i }).first().click();
  assert.deepEqual(await violations(rewards), []);
  await operator.picture("reward");
  await rewards.getByRole("button", { name: "Create the reward" }).click();
  await rewards.getByRole("link", { name: "A mug" }).waitFor();
  assert.deepEqual(await violations(rewards), []);
  await operator.picture("rewards");

  await rewards.getByRole("link", { name: "A mug" }).click();
  await rewards.getByRole("button", { name: "Pause" }).click();
  await rewards.getByRole("dialog").getByRole("button", { name: "Pause" }).click();
  await rewards.getByText("Paused").waitFor();
  await rewards.getByRole("button", { name: "Delete" }).click();
  await rewards.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await rewards.getByRole("link", { name: "A mug" }).waitFor({ state: "detached" });
});

test("the overview says what is owed, and its numbers are a file", async () => {
  const overview = await open("/overview", "Points outstanding");
  await overview.getByLabel("Period").selectOption({ label: "3 months" });
  await overview.getByRole("table", { name: "Who stays" }).waitFor();
  await overview.locator(".chart svg").first().waitFor();
  assert.deepEqual(await violations(overview), []);
  await operator.picture("overview");

  const tiers = overview.getByRole("region", { name: "Members by tier", exact: true });
  const [file] = await Promise.all([
    operator.page.waitForEvent("download"),
    tiers.getByRole("button", { name: "Download CSV" }).click(),
  ]);
  assert.equal(file.suggestedFilename(), "tiers.csv");
  assert.match(readFileSync((await file.path())!, "utf8"), /^\uFEFFTier,Members,Share\r\nBronze,/);
});

test("dark, narrow and in Finnish", async () => {
  const dashboard = await Dashboard.signIn(browser, address, staff, { dark: true, locale: "fi", width: 600 });
  for (const [path, text] of [
    ["/program", "Rajat ja häiriöt"],
    ["/rewards", "Uusi palkinto"],
    ["/overview", "Käyttöaste"],
  ] as const) {
    const page = await open(path, text, dashboard);
    assert.deepEqual(await violations(page), []);
    await dashboard.picture(`${path.slice(1)}-dark-fi`);
  }
  assert.deepEqual(dashboard.complaints, []);
  await dashboard.page.context().close();
});

test("nothing of all that was against the pages' own policy", () => {
  assert.deepEqual(operator.complaints, []);
});

test("two accounts of one person are made one on a member's page", async () => {
  const members = await open("/members?search=irena7", "irena7@example.com");
  await members.getByRole("link", { name: "irena7@example.com" }).click();
  await members.getByText("296 points").first().waitFor();
  await members.getByRole("button", { name: "Merge an account" }).click();
  const dialog = members.getByRole("dialog");
  await dialog.getByRole("combobox").fill("jan8");
  await dialog.getByRole("option", { name: /jan8@example.com/ }).click();
  await operator.picture("merge");
  assert.deepEqual(await violations(members), []);
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();

  await members.getByText("629 points").first().waitFor();
  await operator.page.getByText("The accounts are merged. There are 629 points now.").waitFor();
});
