/** Friends that members bring, events, and gifts of staff. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser, Frame } from "playwright-core";
import { ask, customerId, orderId } from "./api.ts";
import { Dashboard, start, violations } from "./dashboard.ts";

const staff = process.env.LOYALTY_STAFF!;
const APP = "/extensions/app/QXBwOjE%3D";
let browser: Browser;
let address: string;
let end: () => Promise<void>;
let operator: Dashboard;

before(async () => {
  ({ browser, address, end } = await start());
  operator = await Dashboard.signIn(browser, address, staff);
});
after(() => end());

async function open(path: string, text: string | RegExp, dashboard = operator): Promise<Frame> {
  await dashboard.goto(`${APP}${path}`);
  return dashboard.frame("/console", text);
}

/** Takes a picture of a page from its beginning on. */
async function picture(frame: Frame, name: string, dashboard = operator): Promise<void> {
  assert.deepEqual(await violations(frame), []);
  await dashboard.picture(name);
}

const FOUND = `query($search: String!) { loyaltyMembers(first: 1, search: $search) {
  edges { node { referral { code } user { id } } } } }`;
const memberOf = async (name: string) =>
  (await ask(FOUND, { search: `${name}@example.com` })).loyaltyMembers.edges[0].node;

const NAME = "mutation($code: String!) { loyaltyReferralUse(code: $code) { errors { message } } }";
const REGISTER =
  "mutation($id: ID!) { loyaltyEventRegister(event: $id) { event { mine } errors { message } } }";
const ASK =
  "mutation($id: ID!, $text: String!) { loyaltyEventAsk(event: $id, text: $text) { errors { message } } }";

test("before anybody was brought the page says how it begins", async () => {
  const page = await open("/friends", /No member has brought a friend yet/);
  await picture(page, "friends-empty");
});

test("what is promised is refused at its field, then saved", async () => {
  const page = await open("/friends/terms", "What the friend gets");
  await page.getByLabel("Members can bring friends").check();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Say first what the friend or who brings them gets.").waitFor();
  assert.equal(await page.getByLabel("Members can bring friends").getAttribute("aria-invalid"), "true");

  await page.getByLabel("Prize").first().selectOption({ label: "Points" });
  await page.getByLabel("How many").fill("100");
  await page.getByLabel("Prize").last().selectOption({ label: "Points" });
  await page.getByLabel("How many").last().fill("200");
  await page.getByLabel("Least price of the goods").fill("50");
  await page.getByLabel("One member is rewarded for").fill("10");
  await page.getByLabel("The referrer waits").fill("999");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Enter a whole number from 0 to 365.").waitFor();
  await page.getByText("Enter a whole number from 0 to 365.").scrollIntoViewIfNeeded();
  await picture(page, "friends-refused");

  await page.getByLabel("The referrer waits").fill("14");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Undo changes" }).waitFor({ state: "detached" });
  await page.getByRole("heading", { name: "Friends and events" }).scrollIntoViewIfNeeded();
  await picture(page, "friends-terms");
});

test("who brought whom is listed, and what holds one is decided with a note", async () => {
  const { referral } = await memberOf("leon10");
  const kinga = await memberOf("kinga9");
  const rename =
    'mutation($id: ID!) { customerUpdate(id: $id, input: { lastName: "Nowak-10" }) { errors { message } } }';
  await ask(rename, { id: kinga.user.id });
  for (const friend of ["maja11", "gosia5", "kinga9"]) {
    const answer = await ask(NAME, { code: referral.code }, `${friend}@example.com`);
    assert.deepEqual(answer.loyaltyReferralUse.errors, []);
  }

  const page = await open("/friends", "1 referral waits for you to decide.");
  await page.getByText("Both have the same last name.").waitFor();
  await page.getByText("3 friends").waitFor();
  await picture(page, "friends");
  await page.getByRole("button", { name: "Approve" }).focus();
  await operator.page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await picture(page, "friends-approve");
  await operator.page.keyboard.type("Sisters, two households");
  await operator.page.keyboard.press("Tab");
  await operator.page.keyboard.press("Tab");
  await operator.page.keyboard.press("Enter");
  await page.getByText("“Sisters, two households”").waitFor();
  await page.getByText("waits for you to decide").waitFor({ state: "detached" });

  await page.getByRole("row", { name: /Gosia/ }).getByRole("button", { name: "Refuse" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Refuse" }).click();
  await dialog.getByRole("alert").waitFor();
  await dialog.getByLabel("Note").fill("One person");
  await picture(page, "friends-refuse");
  await dialog.getByRole("button", { name: "Refuse" }).click();
  await page.getByText("Staff refused it.").waitFor();
  await page.getByLabel("State").selectOption({ label: "Refused" });
  await page.getByText("1 friend", { exact: true }).waitFor();
  assert.deepEqual(await violations(page), []);
});

test("an event is made on its own clocks, and begins switched off", async () => {
  const list = await open("/friends/events", /There is no event to come/);
  await picture(list, "events-empty");
  await list.getByRole("button", { name: "New event" }).click();
  await list.getByLabel("Title", { exact: true }).fill("Tea tasting");
  await list.getByLabel("Time zone of the place").selectOption("Europe/Warsaw");
  await list.getByLabel("Begins").fill("2020-05-20T18:00");
  await list.getByLabel("Lasts").fill("90");
  await list.getByLabel("Place", { exact: true }).fill("Main street 1, Warsaw");
  await list.getByLabel("Seats", { exact: true }).fill("2");
  await list.getByLabel("For coming").fill("50");
  await list.getByLabel("Open to everybody from").fill("300");
  await list.getByLabel("Gold and above").fill("314");
  await list.getByRole("button", { name: "Create event" }).click();
  await list.getByText("Enter a moment that is still to come.").waitFor();
  assert.equal(await list.getByLabel("Begins").getAttribute("aria-invalid"), "true");

  await list.getByLabel("Begins").fill(startOfTheEvent());
  await list.getByLabel("Begins").scrollIntoViewIfNeeded();
  await picture(list, "event-new");
  await list.getByRole("button", { name: "Create event" }).click();
  await list.getByRole("heading", { name: "Tea tasting" }).waitFor();
  await list.getByText("Off", { exact: true }).waitFor();
  await list.getByLabel("Open to everybody from").scrollIntoViewIfNeeded();
  await picture(list, "event-edit");
  await list.getByRole("button", { name: "Switch on" }).click();
  await list.getByRole("dialog").getByRole("button", { name: "Switch on" }).click();
  await list.getByText("Shown to members").waitFor();
});

/** In half a year, so that it is open to everybody. */
function startOfTheEvent(): string {
  const day = new Date(Date.now() + 180 * 24 * 3600_000).toISOString().slice(0, 10);
  return `${day}T18:00`;
}

const events = async () =>
  (await ask("{ loyaltyAllEvents(first: 5) { edges { node { id } } } }")).loyaltyAllEvents.edges;

test("who registered and who waits is listed, and who came is marked", async () => {
  const [{ node }] = await events();
  for (const name of ["leon10", "maja11", "gosia5"]) {
    const answer = await ask(REGISTER, { id: node.id }, `${name}@example.com`);
    assert.deepEqual(answer.loyaltyEventRegister.errors, []);
  }
  await ask(ASK, { id: node.id, text: "Green or black?" }, "leon10@example.com");

  const list = await open("/friends/events", "2 of 2 seats taken");
  await picture(list, "events");
  await list.getByRole("link", { name: "Tea tasting" }).click();
  await list.getByText("place 1 on the list").waitFor();
  await list.getByRole("button", { name: "Check in leon10@example.com" }).click();
  await list.getByText("The event has not begun yet.").waitFor();
  await picture(list, "event-came");
  await list.getByRole("dialog").getByRole("button", { name: "Check in" }).click();
  await list.getByRole("button", { name: "Check in leon10@example.com" }).waitFor({ state: "detached" });
  await picture(list, "event");

  await list.getByLabel("E-mail or name").fill("gosia5");
  await list.getByRole("link", { name: /Leon/ }).waitFor({ state: "detached" });
  await list.getByRole("link", { name: /Gosia/ }).waitFor();
  await list.getByRole("link", { name: "Questions" }).click();
  await list.getByText("Green or black?").waitFor();
  await picture(list, "event-questions");
});

test("the event is a file for calendars, and is not deleted while members registered", async () => {
  const [{ node }] = await events();
  const page = await open(`/friends/events/${encodeURIComponent(node.id)}`, "Tea tasting");
  const [file] = await Promise.all([
    operator.page.waitForEvent("download"),
    page.getByRole("button", { name: "Calendar file" }).click(),
  ]);
  assert.equal(file.suggestedFilename(), "tea-tasting.ics");
  assert.match(readFileSync((await file.path())!, "utf8"), /^BEGIN:VCALENDAR\r\n[^]*SUMMARY:Tea tasting/);

  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await page.getByText("Members have registered for it. Switch it off instead.").waitFor();
  await picture(page, "event-delete");
});

test("a reward is given with a note from a member's page, within what is left", async () => {
  const { channels } = await ask("{ channels { id currencyCode } }");
  const { id: channel } = channels.find((one: any) => one.currencyCode === "USD");
  const make = `mutation($channel: ID!) {
    loyaltyRewardCreate(input: { name: "Five off", kind: VOUCHER, pointsCost: 500, amount: 5, channel: $channel })
      { errors { message } }
    loyaltySettingsUpdate(input: { giftsPerMonth: 2000 }) { errors { message } }
  }`;
  await ask(make, { channel });
  const page = await open("/members?search=maja11", "maja11@example.com");
  await page.getByRole("link", { name: "maja11@example.com" }).click();
  await page.getByRole("button", { name: "Give a reward" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("rewards that cost 2,000 points this month, of 2,000").waitFor();
  await dialog.getByLabel("Reward").selectOption({ label: "Five off (500 points)" });
  await dialog.getByLabel("Note").fill("Parcel was late");
  await picture(page, "gift");
  await dialog.getByLabel("Note").fill("");
  await dialog.getByRole("button", { name: "Give a reward" }).click();
  await dialog.getByRole("alert").waitFor();
  await dialog.getByLabel("Note").fill("Parcel was late");
  await dialog.getByRole("button", { name: "Give a reward" }).click();
  await operator.page.getByText(/Five off is given. The code is/).waitFor();
  await page.getByRole("dialog").waitFor({ state: "detached" });
});

test("beside a customer it is given in the widget, which grows with it", async () => {
  await operator.goto(`/customers/${encodeURIComponent(await customerId())}`);
  const widget = await operator.frame("/widgets/customer", /points$/);
  await widget.getByRole("button", { name: "Give a reward" }).click();
  await widget.getByText("rewards that cost 1,500 points this month, of 2,000").waitFor();
  await widget.getByLabel("Reward").selectOption({ label: "Five off (500 points)" });
  await widget.getByLabel("Note").fill("Long a customer");
  await operator.page.locator('iframe[src*="/widgets/customer"]').scrollIntoViewIfNeeded();
  await picture(widget, "gift-customer");
  await widget.getByRole("button", { name: "Give a reward" }).click();
  await operator.page.getByText(/Five off is given/).waitFor();
  await widget.getByRole("button", { name: "Adjust points" }).waitFor();
});

test("from an order one click leads to its customer, with the form open", async () => {
  await operator.goto(`/orders/${encodeURIComponent(await orderId(1))}`);
  const widget = await operator.frame("/widgets/order", "25 points");
  await operator.page.locator('iframe[src*="/widgets/order"]').scrollIntoViewIfNeeded();
  await picture(widget, "gift-order");
  await widget.getByRole("button", { name: "Give a reward" }).click();
  const page = await operator.frame("/console", "rewards that cost 1,000 points this month, of 2,000");
  await page.getByRole("dialog", { name: "Give a reward" }).waitFor();
  await page.getByText("ada@example.com").waitFor();
});

test("whoever manages customers alone sees who comes, and of the rest which permission is missing", async () => {
  const dashboard = await Dashboard.signIn(browser, address, "users@example.com");
  const [{ node }] = await events();
  const page = await open(`/friends/events/${encodeURIComponent(node.id)}`, "place 1 on the list", dashboard);
  assert.equal(await page.getByRole("button", { name: "Delete" }).count(), 0);
  await page.getByRole("link", { name: "Edit" }).click();
  await page.getByText(/“Manage sales and vouchers”/).waitFor();
  await picture(page, "event-missing", dashboard);
  const members = await open("/members?search=gosia5", "gosia5@example.com", dashboard);
  await members.getByRole("link", { name: "gosia5@example.com" }).click();
  await members.getByRole("button", { name: "Give a reward" }).click();
  await members.getByRole("dialog").getByLabel("Reward").selectOption({ label: "Five off (500 points)" });
  assert.deepEqual(dashboard.complaints, []);
  await dashboard.page.context().close();
});

for (const [locale, width] of [
  ["pl", 600],
  ["fi", 1280],
  ["ru", 400],
] as const) {
  test(`dark, ${width} wide and in the language ${locale}`, async () => {
    const dashboard = await Dashboard.signIn(browser, address, staff, { dark: true, locale, width });
    const [{ node }] = await events();
    for (const [name, path, text] of [
      ["friends", "/friends", "maja11@example.com"],
      ["friends-terms", "/friends/terms", "USD"],
      ["events", "/friends/events", "Tea tasting"],
      ["event", `/friends/events/${encodeURIComponent(node.id)}`, "gosia5@example.com"],
      ["event-edit", `/friends/events/${encodeURIComponent(node.id)}/edit`, "Europe/Warsaw"],
    ] as const) {
      const page = await open(path, text, dashboard);
      await picture(page, `${name}-dark-${locale}`, dashboard);
    }
    assert.deepEqual(dashboard.complaints, []);
    await dashboard.page.context().close();
  });
}

test("nothing of all that was against the pages' own policy", () => {
  assert.deepEqual(operator.complaints, []);
});
