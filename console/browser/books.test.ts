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

/** Points that a table says, by the first cell of its rows. */
async function pointsIn(frame: Frame, table: string): Promise<number[]> {
  const cells = await frame.getByRole("table", { name: table }).locator("tbody td").allTextContents();
  return cells.map((cell) => Number(cell.replaceAll(",", "")));
}

test("the statement of this month adds up, and what is owed is its closing balance", async () => {
  const books = await open("/books", "Opening balance");
  await books.getByLabel("Month").selectOption({ index: 0 });
  await books.getByText("The closing balance is worth").waitFor();
  const statement = await pointsIn(books, "Statement");
  const closing = statement.pop()!;
  assert.ok(closing > 0);
  assert.equal(
    statement.reduce((sum, points) => sum + points, 0),
    closing,
  );
  assert.deepEqual(await violations(books), []);
  await operator.picture("statement");

  const owed = await open("/books/owed", "Expected to be spent");
  await owed.getByRole("table", { name: "By channel" }).waitFor();
  for (const table of ["By age", "By expiry", "By channel"]) {
    const parts = await pointsIn(owed, table);
    assert.equal(
      parts.reduce((sum, points) => sum + points, 0),
      closing,
      table,
    );
  }
  assert.deepEqual(await violations(owed), []);
  await operator.picture("owed");
});

test("who changed what is in the log a moment later", async () => {
  const tiers = await open("/program/tiers", "Gold");
  await tiers.getByRole("link", { name: "Gold" }).click();
  await tiers.getByLabel("Name").fill("Golden");
  await tiers.getByRole("button", { name: "Save" }).click();
  await tiers.getByText("Golden").first().waitFor();

  const changes = await open("/books/changes", "Golden");
  const row = changes.getByRole("row", { name: /Golden/ }).first();
  const told = await row.textContent();
  for (const part of [staff, "Tier", "gold", "name", "Gold", "Golden"])
    assert.ok(told!.includes(part), told!);
  assert.deepEqual(await violations(changes), []);
  await operator.picture("changes");
});

test("in the dark, and on a narrow screen", async () => {
  for (const look of [{ dark: true }, { width: 400 }]) {
    const dashboard = await Dashboard.signIn(browser, address, staff, look);
    const name = look.dark ? "dark" : "narrow";
    for (const [path, text] of [
      ["/books?month=2020-01", "Opening balance"],
      ["/books/owed", "By channel"],
      ["/books/changes", "Before"],
    ] as const) {
      const frame = await open(path, text, dashboard);
      assert.deepEqual(await violations(frame), [], `${name} ${path}`);
      await dashboard.picture(`books${path.replace(/\W+/g, "-")}-${name}`);
    }
    assert.deepEqual(dashboard.complaints, []);
  }
});

test("a new program's first steps are in the navigation", async () => {
  const start = await open("/start", "Say what a point is worth");
  await start.getByRole("listitem").nth(4).waitFor();
  await start.getByRole("link", { name: "First steps" }).waitFor();
  assert.deepEqual(await violations(start), []);
  await operator.picture("start");
});
