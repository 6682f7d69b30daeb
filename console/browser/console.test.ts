import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { customerId, orderId } from "./api.ts";
import { api, Dashboard, start, violations } from "./dashboard.ts";

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

/** Opens the member list by the entry in the Dashboard's menu. */
async function openMembers(dashboard: Dashboard) {
  await dashboard.goto("/customers/");
  await dashboard.page.locator("a", { hasText: "Loyalty" }).first().click();
  return dashboard.frame("/console", "nina25@example.com");
}

test("the entry under Customers opens the members", async () => {
  const members = await openMembers(operator);

  assert.equal(await members.getByText("27 members").count(), 1);
  assert.deepEqual(await violations(members), []);
  await operator.picture("members");
});

test("a new operator gives a customer 50 points with the keyboard alone", async () => {
  const { page } = operator;
  const members = await openMembers(operator);
  await members.getByLabel("E-mail or name").focus();
  await page.keyboard.type("ada");
  await members.getByRole("link", { name: "ada@example.com" }).focus();
  await page.keyboard.press("Enter");
  await members.getByRole("button", { name: "Adjust points" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("50");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Sorry for the wait");
  await operator.picture("adjust");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");

  await members.getByText("Sorry for the wait · by staff@example.com").waitFor();
  await members.getByText("274 points").first().waitFor();
  await page.getByText("Gave 50 points. The balance is 274 now.").waitFor();
  assert.deepEqual(await violations(members), []);
  await operator.picture("member");
});

test("a refusal stands at its field, what was typed stays", async () => {
  const members = await openMembers(operator);
  await members.getByRole("link", { name: "nina25@example.com" }).click();
  await members.getByRole("button", { name: "Adjust points" }).click();
  const dialog = members.getByRole("dialog");
  await dialog.getByLabel("How many").fill("7");
  await dialog.getByRole("button", { name: "Give 7 points" }).click();

  const reason = dialog.getByLabel("Reason");
  await dialog.getByRole("alert").waitFor();
  assert.equal(await reason.getAttribute("aria-invalid"), "true");
  assert.equal(await dialog.getByLabel("How many").inputValue(), "7");
  assert.deepEqual(await violations(members), []);
});

test("back goes back, and an address leads to its page", async () => {
  const members = await openMembers(operator);
  await members.getByRole("link", { name: "nina25@example.com" }).click();
  await members.getByRole("heading", { name: "Nina Nowak-25" }).waitFor();
  const deep = await members.evaluate(() => window.location.pathname.split("/console")[1]);

  await operator.page.evaluate(() => window.history.back());
  await members.getByText("27 members").waitFor();

  await operator.goto(`/extensions/app/${encodeURIComponent("QXBwOjE=")}${deep}`);
  await operator.frame("/console", "Nina Nowak-25");
});

test("the customer's page has what they have, and takes an adjustment", async () => {
  await operator.goto(`/customers/${encodeURIComponent(await customerId())}`);
  const widget = await operator.frame("/widgets/customer", "274 points");
  const small = await operator.height("/widgets/customer");

  await widget.getByRole("button", { name: "Adjust points" }).click();
  await widget.getByLabel("How many").waitFor();
  await operator.page.waitForFunction(
    (height) => document.querySelector('iframe[src*="/widgets/customer"]')!.clientHeight > height,
    small,
  );
  assert.deepEqual(await violations(widget), []);
  await widget.getByLabel("How many").fill("4");
  await widget.getByLabel("Take").check();
  await widget.getByLabel("Reason").fill("Given twice");
  await widget.getByRole("button", { name: "Take 4 points" }).click();
  await widget.getByText("270 points").waitFor();
  await operator.picture("customer");
});

test("an order's page says what it earned", async () => {
  await operator.goto(`/orders/${encodeURIComponent(await orderId(1))}`);

  const widget = await operator.frame("/widgets/order", "25 points");
  assert.deepEqual(await violations(widget), []);
  await operator.picture("order");
});

test("the home page says what is outstanding", async () => {
  await operator.goto("/");
  const widget = await operator.frame("/widgets/home", /points$/);

  assert.equal(await widget.getByText("27", { exact: true }).count(), 1);
  assert.deepEqual(await violations(widget), []);
  await operator.picture("home");
});

for (const [clerk, path, seen] of [
  ["users", "/customers", "points"],
  ["orders", "/orders", "points"],
  ["discounts", "/", "Outstanding"],
] as const) {
  test(`whoever may only manage ${clerk} sees that widget, and of the rest which permission is missing`, async () => {
    const dashboard = await Dashboard.signIn(browser, address, `${clerk}@example.com`);
    const widget = { "/customers": "customer", "/orders": "order", "/": "home" }[path];
    const id = path === "/customers" ? await customerId() : path === "/orders" ? await orderId(1) : "";
    await dashboard.goto(id ? `${path}/${encodeURIComponent(id)}` : path);
    await dashboard.frame(`/widgets/${widget}`, new RegExp(seen));

    await dashboard.goto("/extensions/app/QXBwOjE%3D");
    const text = clerk === "users" ? "27 members" : /You need the permission “Manage customers”/;
    await dashboard.frame("/console", text);
    assert.deepEqual(dashboard.complaints, []);
    await dashboard.page.context().close();
  });
}

test("dark, narrow and in Polish", async () => {
  const dashboard = await Dashboard.signIn(browser, address, staff, { dark: true, locale: "pl", width: 600 });
  await dashboard.goto("/extensions/app/QXBwOjE%3D/members");
  const members = await dashboard.frame("/console", "Członkowie");
  await members.getByText("27 członków").waitFor();

  assert.equal(await members.evaluate(() => document.documentElement.style.colorScheme), "dark");
  assert.deepEqual(await violations(members), []);
  await dashboard.picture("members-dark-pl");
  await dashboard.page.context().close();
});

test("nobody but the Dashboard shows the pages, and no token is kept", async () => {
  const members = await openMembers(operator);
  const kept = await members.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
  );
  assert.doesNotMatch(kept, /ey[A-Za-z0-9_-]+\./);

  const page = await browser.newPage();
  const stranger = createServer((_, response) =>
    response.end(`<iframe src="${api.replace("/graphql/", "/plugins/saleor.loyalty/console")}"></iframe>`),
  );
  await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.2", resolve));
  const { port } = stranger.address() as { port: number };
  const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
  await page.goto(`http://127.0.0.2:${port}/`);
  await refused;
  stranger.close();
  stranger.closeAllConnections();
});

test("nothing of all that was against the pages' own policy", () => {
  assert.deepEqual(operator.complaints, []);
});
