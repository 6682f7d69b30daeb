import assert from "node:assert/strict";
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

test("an operator without one is told what a back-test is for", async () => {
  const list = await open("/backtests", "Nothing has been tested yet");
  assert.deepEqual(await violations(list), []);
  await operator.picture("backtests-empty");
});

test("a changed program is run on the shop's own orders and reported", async () => {
  const page = await open("/backtests", "Nothing has been tested yet");
  await page.getByRole("button", { name: "New back-test" }).click();
  await page.getByLabel("Name", { exact: true }).fill("More points");
  await page.getByLabel("Points for money spent").fill("-1");
  await page.getByRole("button", { name: "Start back-test" }).click();
  await page.getByText("Enter a number above 0").waitFor();
  assert.deepEqual(await violations(page), []);
  await operator.picture("backtest-refused");

  await page.getByLabel("Points for money spent").fill("2");
  await page.getByLabel("Of what").selectOption("point_value");
  await page.getByLabel("First number").fill("0.01");
  await page.getByLabel("Last number").fill("0.03");
  await page.getByLabel("Step between numbers").fill("0.01");
  await page.getByRole("button", { name: "Start back-test" }).click();

  await page.getByRole("heading", { name: "Month by month" }).waitFor();
  assert.match((await page.getByRole("region", { name: "Figures" }).textContent())!, /of revenue/);
  assert.equal(
    await page.getByRole("table", { name: "If one number were another" }).getByRole("row").count(),
    4,
  );
  await page.getByText("Program file").click();
  await page.getByText("points_per_currency_unit = 2").waitFor();
  assert.deepEqual(await violations(page), []);
  await operator.picture("backtest-report");
  await operator.page.locator('iframe[src*="/console"]').evaluate((frame) => frame.scrollIntoView());
  await page.getByRole("heading", { name: "Month by month" }).scrollIntoViewIfNeeded();
  await operator.picture("backtest-months");
});

test("a program file is written as text, and refused where it is wrong", async () => {
  const page = await open("/backtests/new", "What is tested");
  await page.getByLabel("Program", { exact: true }).selectOption("text");
  await page.getByLabel("Program file (TOML)").fill("points = 1\n");
  await page.getByRole("button", { name: "Start back-test" }).click();
  await page.getByText("points: There is no such setting.").waitFor();
  assert.deepEqual(await violations(page), []);
  await operator.picture("backtest-text");
});

test("in the dark, on a narrow screen and without the permission it is as good", async () => {
  for (const look of [{ dark: true }, { width: 420, locale: "pl" }]) {
    const dashboard = await Dashboard.signIn(browser, address, staff, look);
    const name = look.dark ? "dark" : "narrow";
    const list = await open("/backtests", "More points", dashboard);
    assert.deepEqual(await violations(list), [], name);
    await dashboard.picture(`backtests-${name}`);
    await list.getByRole("link", { name: "More points" }).click();
    await list.getByText("report.json").waitFor();
    assert.deepEqual(await violations(list), [], name);
    await dashboard.picture(`backtest-${name}`);
    const form = await open("/backtests/new", look.dark ? "What is tested" : "Co jest sprawdzane", dashboard);
    assert.deepEqual(await violations(form), [], name);
    await dashboard.picture(`backtest-new-${name}`);
    assert.deepEqual(dashboard.complaints, []);
  }
  const clerk = await Dashboard.signIn(browser, address, "users@example.com");
  await open("/backtests", "You need the permission", clerk);
});
