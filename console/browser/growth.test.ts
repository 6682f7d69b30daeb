/** Campaigns, segments, and what is only for a tier. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Frame } from "playwright-core";
import { ask, orderId, product } from "./api.ts";
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

/** Opens a page of the console by the entry in the Dashboard's menu and the console's own navigation. */
async function openPage(name: string): Promise<Frame> {
  await operator.goto("/customers/");
  await operator.page.locator("a", { hasText: "Loyalty" }).first().click();
  const frame = await operator.frame("/console", name);
  await frame.getByRole("link", { name, exact: true }).click();
  await frame.getByRole("heading", { name, level: 1 }).waitFor();
  return frame;
}

test("a segment is built while the page says how many members it fits", async () => {
  const page = await openPage("Segments");
  await page.getByText(/There is no segment yet/).waitFor();
  await operator.picture("segments-empty");
  await page.getByRole("button", { name: "New segment" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Bought lately");
  await page.getByLabel("Value").fill("1");
  await page.getByText("It fits 1 member now.").waitFor();

  await page.getByRole("button", { name: "Add a group" }).click();
  const group = page.getByRole("group", { name: "At least one of these fits" });
  await group.getByLabel("What is asked").selectOption("BOUGHT_CATEGORY");
  await group.getByLabel("Value").click();
  await group.getByLabel("Value").fill("kitch");
  await group.getByRole("option", { name: "Kitchen" }).click();
  await group.getByLabel("Within").fill("30");
  await group.getByRole("button", { name: "Add a condition" }).click();
  await group.getByLabel("What is asked").last().selectOption("LIFE_CYCLE");
  await group.getByLabel("Comparison").last().selectOption("IN");
  await group.getByLabel("Active").check();
  await page.getByText("It fits 1 member now.").waitFor();
  assert.deepEqual(await violations(page), []);
  await operator.picture("segment-new");

  await page.getByRole("button", { name: "Create segment" }).click();
  await page.getByRole("link", { name: "ada@example.com" }).waitFor();
  assert.deepEqual(await violations(page), []);
  await operator.picture("segment");
});

test("what a rule may not say is refused where it stands", async () => {
  const page = await openPage("Segments");
  await page.getByRole("link", { name: "Bought lately" }).click();
  await page.getByLabel("Value").first().fill("many");

  await page.getByText(/Enter a whole number from 0/).waitFor();
  assert.equal(await page.getByLabel("Value").first().getAttribute("aria-invalid"), "true");
  assert.deepEqual(await violations(page), []);
  await operator.picture("segment-refused");
});

test("addresses of a file go on a list, and those of nobody are told", async () => {
  const page = await openPage("Segments");
  await page.getByRole("button", { name: "New segment" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Friends");
  await page.getByLabel(/List: whom/).check();
  await page.getByRole("button", { name: "Create segment" }).click();
  await page.getByText(/Nobody is on this list yet/).waitFor();

  const csv = "Name,Email\nNina,nina25@example.com\nX,nobody@example.com\nJan,jan8@example.com\n";
  const file = { name: "friends.csv", mimeType: "text/csv", buffer: Buffer.from(csv) };
  await page.getByLabel("CSV file").setInputFiles(file);
  await page.getByRole("button", { name: "Put 3 addresses on the list" }).click();

  await page.getByRole("link", { name: "nina25@example.com" }).waitFor();
  assert.equal(await page.getByLabel(/1 address belongs to nobody/).inputValue(), "nobody@example.com");
  assert.deepEqual(await violations(page), []);
  await operator.picture("segment-list");
});

test("a campaign is made, planned and switched on", async () => {
  const goods = await product();
  const page = await openPage("Campaigns");
  await page.getByText(/There is no campaign yet/).waitFor();
  await page.getByRole("button", { name: "New campaign" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Weekend");
  await page.getByRole("combobox", { name: "Products" }).fill(goods.name.slice(0, 4));
  await page.getByRole("option", { name: goods.name }).waitFor();
  await operator.page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Segment" }).click();
  await page.getByRole("option", { name: "Bought lately" }).click();
  await page.getByLabel("Sat").check();
  await page.getByLabel("Held out, to see what it brings").fill("10");
  assert.deepEqual(await violations(page), []);
  await page.getByRole("button", { name: "Create campaign" }).click();

  await page.getByText("It is for 1 member now.").waitFor();
  assert.deepEqual(await violations(page), []);
  await operator.picture("campaign");
  await page.getByRole("button", { name: "Switch on" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Switch on" }).click();
  await page.getByText("Running").waitFor();
  await page.getByText("Not enough data", { exact: true }).waitFor();
  await operator.picture("campaign-running");
});

test("a campaign's refusal stands at its field", async () => {
  const page = await openPage("Campaigns");
  await page.getByRole("link", { name: "Weekend" }).click();
  await page.getByLabel("Begins").fill("2027-05-02T10:00");
  await page.getByLabel("Ends").fill("2027-05-01T10:00");
  await page.getByRole("button", { name: "Save" }).click();

  await page.getByText("Enter an end that is after the start.").waitFor();
  assert.equal(await page.getByLabel("Ends").getAttribute("aria-invalid"), "true");
  assert.equal(await page.getByLabel("Begins").inputValue(), "2027-05-02T10:00");
  assert.deepEqual(await violations(page), []);
});

test("campaigns are listed with what they do and gave", async () => {
  await ask(`mutation {
    a: loyaltyCampaignCreate(input: { code: "newcomers", name: "Welcome bonus", effect: POINTS_PER_ORDER, points: 200,
      firstOrders: 1, budget: 50000 }) { errors { field } }
    b: loyaltyCampaignCreate(input: { code: "no-sale", name: "Nothing on sale goods", effect: MULTIPLIER, factor: 0,
      active: false }) { errors { field } }
    c: loyaltyCampaignCreate(input: { code: "spring", name: "Spring", effect: MULTIPLIER, factor: 2.5,
      startsAt: "2031-03-01T08:00:00Z", endsAt: "2031-04-01T08:00:00Z", weekdays: [FRIDAY], fromTime: "18:00" })
      { errors { field } }
  }`);
  const page = await openPage("Campaigns");
  await page.getByText("4 campaigns").waitFor();
  await page.getByText("of 50,000 points").waitFor();
  assert.deepEqual(await violations(page), []);
  await operator.picture("campaigns");
});

test("staff who manage products say whom a product is for", async () => {
  const dashboard = await Dashboard.signIn(browser, address, "products@example.com");
  const { id } = await product();
  await dashboard.goto(`/products/${encodeURIComponent(id)}`);
  const widget = await dashboard.frame("/widgets/product", "Who may buy it");
  await widget.getByLabel("Who may buy it").selectOption("gold");
  await widget.getByLabel("Open to everybody from").fill("2031-12-01T09:00");
  assert.deepEqual(await violations(widget), []);
  await dashboard.page.locator('iframe[src*="/widgets/product"]').scrollIntoViewIfNeeded();
  await dashboard.picture("product");
  await widget.getByRole("button", { name: "Save" }).click();
  await dashboard.page.getByText("Saved.").waitFor();

  const kept = '{ tier: metafield(key: "loyalty.tier") opens: metafield(key: "loyalty.early_access_until") }';
  const restricted = (await ask(`query($id: ID!) { product(id: $id) ${kept} }`, { id })).product;
  assert.deepEqual([restricted.tier, restricted.opens.slice(0, 4)], ["gold", "2031"]);
  await widget.getByLabel("Who may buy it").selectOption("");
  await widget.getByRole("button", { name: "Save" }).click();
  await widget.getByRole("button", { name: "Save" }).waitFor({ state: "hidden" });
  assert.deepEqual((await ask(`query($id: ID!) { product(id: $id) ${kept} }`, { id })).product, {
    tier: null,
    opens: null,
  });
  assert.deepEqual(dashboard.complaints, []);
  await dashboard.page.context().close();
});

test("collections and vouchers are for a tier as well", async () => {
  const made = await ask(`mutation {
    collectionCreate(input: { name: "Secret shelf" }) { collection { id } }
    voucherCreate(input: { addCodes: ["SECRET"], discountValueType: PERCENTAGE, type: ENTIRE_ORDER })
      { voucher { id } }
  }`);
  for (const [path, widgetName, label, id] of [
    ["/collections", "collection", "Who may buy its products", made.collectionCreate.collection.id],
    ["/discounts/vouchers", "voucher", "Who may use it", made.voucherCreate.voucher.id],
  ]) {
    await operator.goto(`${path}/${encodeURIComponent(id)}`);
    const widget = await operator.frame(`/widgets/${widgetName}`, label);
    await widget.getByLabel(label).selectOption("silver");
    await widget.getByRole("button", { name: "Save" }).click();
    await widget.getByRole("button", { name: "Save" }).waitFor({ state: "hidden" });
    assert.equal(await widget.getByLabel(label).inputValue(), "silver");
    await operator.page.locator(`iframe[src*="/widgets/${widgetName}"]`).scrollIntoViewIfNeeded();
    await operator.picture(widgetName);
  }
});

test("an order's page says why it earned what it earned", async () => {
  await operator.goto(`/orders/${encodeURIComponent(await orderId(1))}`);

  const widget = await operator.frame("/widgets/order", "Why");
  assert.ok((await widget.locator("details li").count()) > 0);
  assert.deepEqual(await violations(widget), []);
  await operator.page.locator('iframe[src*="/widgets/order"]').scrollIntoViewIfNeeded();
  await operator.picture("order");
});

test("dark, narrow and in Finnish", async () => {
  const dashboard = await Dashboard.signIn(browser, address, staff, { dark: true, locale: "fi", width: 600 });
  for (const [path, title] of [
    ["campaigns", "Kampanjat"],
    ["campaigns/new", "Uusi kampanja"],
    ["segments/new", "Uusi segmentti"],
  ]) {
    await dashboard.goto(`/extensions/app/QXBwOjE%3D/${path}`);
    const page = await dashboard.frame("/console", title!);
    await page.getByRole("heading", { name: title!, level: 1 }).waitFor();
    await page.getByLabel("Ladataan").waitFor({ state: "hidden" });
    assert.deepEqual(await violations(page), []);
    await dashboard.picture(`${path!.replace("/", "-")}-dark-fi`);
  }
  await dashboard.page.context().close();
});

test("nothing of all that was against the pages' own policy", () => {
  assert.deepEqual(operator.complaints, []);
});
