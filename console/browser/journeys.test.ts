/** Journeys, the messages that they send, and what became of them. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Frame } from "playwright-core";
import { ask } from "./api.ts";
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
  const page = await dashboard.frame("/console", text);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

test("the journeys that come with the program are there, switched off", async () => {
  const page = await open("/journeys", "Journeys and messages");
  await page.getByText("15 journeys").waitFor();
  const row = page.getByRole("row", { name: /We have missed you/ });
  await row.getByText("30 days without an order").waitFor();
  await row.getByText("code of 10 % off, 14 days").waitFor();
  assert.deepEqual(await violations(page), []);
  await operator.picture("journeys");
});

test("a journey is made, looked at and switched on for who joined before", async () => {
  const page = await open("/journeys", "Journeys and messages");
  await page.getByRole("button", { name: "New journey" }).click();
  await page.getByLabel("Name", { exact: true }).fill("First weeks");
  const first = page.getByRole("listitem", { name: "Step 1" });
  await page.getByRole("button", { name: "Create journey" }).click();
  await first.getByText("Choose one.").waitFor();
  await first.getByLabel("Message").selectOption({ label: "Joining" });
  await page.getByRole("button", { name: "Add a step" }).click();
  const second = page.getByRole("listitem", { name: "Step 2" });
  await second.getByLabel("Step 2", { exact: true }).selectOption("wait");
  await second.getByLabel("How long").fill("14");
  await page.getByRole("button", { name: "Add a step" }).click();
  const third = page.getByRole("listitem", { name: "Step 3" });
  await third.getByLabel("Step 3", { exact: true }).selectOption("voucher");
  await third.getByLabel("How much").fill("10");
  await page.getByLabel("they have ordered").check();
  await page.getByLabel("Held out, to see what it brings").fill("10");
  assert.deepEqual(await violations(page), []);
  await operator.picture("journey-new");
  await page.getByRole("button", { name: "Create journey" }).click();

  await page.getByRole("heading", { name: "First weeks" }).waitFor();
  await page.getByText(/It is for \d+ members now/).waitFor();
  assert.deepEqual(await violations(page), []);
  await operator.picture("journey");
  await page.getByRole("button", { name: "Switch on" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/Let in who fitted before: \d+ members now/).check();
  assert.deepEqual(await violations(page), []);
  await operator.picture("journey-switch");
  await dialog.getByRole("button", { name: "Switch on" }).click();

  await page.getByRole("button", { name: "Switch off" }).waitFor();
  const { loyaltyJourneys } = await ask(
    "{ loyaltyJourneys(first: 50) { edges { node { code active holdoutPercent exits steps { waitMinutes } } } } }",
  );
  const made = loyaltyJourneys.edges.find(({ node }: any) => node.code === "first-weeks").node;
  assert.deepEqual(made, {
    code: "first-weeks",
    active: true,
    holdoutPercent: 10,
    exits: ["ORDER"],
    steps: [{ waitMinutes: null }, { waitMinutes: 20160 }, { waitMinutes: null }],
  });
});

test("steps are moved with the keyboard alone", async () => {
  const page = await open("/journeys", "Journeys and messages");
  await page.getByRole("link", { name: "First weeks" }).click();
  await page.getByRole("button", { name: "Move step 3 up" }).focus();
  await operator.page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "What happens" }).scrollIntoViewIfNeeded();
  await operator.picture("journey-steps");
  await page.getByRole("button", { name: "Save" }).focus();
  await operator.page.keyboard.press("Enter");

  await page.getByRole("button", { name: "Undo changes" }).waitFor({ state: "detached" });
  const second = page.getByRole("listitem", { name: "Step 2" });
  assert.equal(await second.getByLabel("How much").inputValue(), "10");
});

test("a text is changed while it is seen as it goes, in its own frame", async () => {
  const page = await open("/journeys/texts", "What journeys send");
  await page.getByText("First weeks").waitFor();
  assert.deepEqual(await violations(page), []);
  await operator.picture("messages");
  await page.getByRole("link", { name: "Joining", exact: true }).click();
  await page.getByLabel("Subject, English").fill("{{member.age}}");
  await page.getByText(/there is no field member\.age/).waitFor();
  assert.equal(await page.getByLabel("Subject, English").getAttribute("aria-invalid"), "true");

  await page.getByLabel("Subject, English").fill("Good to have you, {{member.first_name}}");
  await page.getByText(/^Good to have you, \w/).waitFor();
  const mail = (await (await page.waitForSelector("iframe.mail")).contentFrame())!;
  await mail.getByText("You have joined").waitFor();
  const looks = await mail.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    return { ground, links: [...document.links].map((link) => link.getAttribute("href")) };
  });
  assert.equal(looks.ground, "rgb(243, 244, 246)");
  assert.deepEqual(new Set(looks.links), new Set(["#"]));
  assert.deepEqual(await violations(page), []);
  await operator.picture("message");
  await page.getByRole("button", { name: "Save" }).click();

  await page.getByRole("button", { name: "Take this text back" }).waitFor();
  await page.getByRole("button", { name: "Wide", exact: true }).click();
  await operator.picture("message-wide");
  await page.getByRole("button", { name: "Text alone" }).click();
  await page.locator("pre").getByText("You have joined").waitFor();
  assert.deepEqual(await violations(page), []);
});

test("it is sent to one member, and what became of it is told here and on their page", async () => {
  const page = await open("/journeys/texts", "What journeys send");
  await page.getByRole("link", { name: "Joining", exact: true }).click();
  await page.getByLabel("As this member gets it").fill("ada@");
  await page.getByRole("option", { name: "ada@example.com" }).click();
  await page.getByText("Good to have you, Ada").waitFor();
  await page.getByRole("button", { name: "Send it to this member" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Send it to this member" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });

  const sent = await open("/journeys/sent", "Journeys and messages");
  const row = sent.getByRole("row", { name: /ada@example.com/ }).first();
  await row.getByText(/Waiting|Not sent/).waitFor();
  assert.deepEqual(await violations(sent), []);
  await operator.picture("sent");
  await row.getByRole("link", { name: "ada@example.com" }).click();
  await sent.getByRole("heading", { name: "Consents" }).waitFor();
  await sent.getByRole("button", { name: "Change Marketing" }).click();
  await sent.getByRole("dialog").getByLabel("What they agreed to").fill("2026-01");
  await sent.getByRole("dialog").getByRole("button", { name: "The member agrees" }).click();
  await sent.getByText(/by staff · .* · 2026-01/).waitFor();
  await sent.getByRole("table", { name: "Messages" }).getByText("Joining").first().waitFor();
  assert.deepEqual(await violations(sent), []);
  await sent.getByRole("heading", { name: "Consents" }).scrollIntoViewIfNeeded();
  await operator.picture("member-messages");
});

test("dark, narrow and in Finnish", async () => {
  const dashboard = await Dashboard.signIn(browser, address, staff, { dark: true, locale: "fi", width: 600 });
  const { loyaltyMessageTemplates } = await ask("{ loyaltyMessageTemplates { id code } }");
  const joined = loyaltyMessageTemplates.find(({ code }: any) => code === "joined").id;
  for (const [name, path, title] of [
    ["journeys", "journeys", "Polut ja viestit"],
    ["journey-new", "journeys/new", "Uusi polku"],
    ["messages", "journeys/texts", "Polut ja viestit"],
    ["message", `journeys/texts/${encodeURIComponent(joined)}`, "Liittyminen"],
    ["sent", "journeys/sent", "Polut ja viestit"],
  ]) {
    const page = await open(`/${path}`, title!, dashboard);
    await page.getByRole("heading", { name: title!, level: 1 }).waitFor();
    await page.getByLabel("Ladataan").first().waitFor({ state: "hidden" });
    assert.deepEqual(await violations(page), []);
    await dashboard.picture(`${name}-dark-fi`);
  }
  await dashboard.page.context().close();
});

test("dark and wide", async () => {
  const dashboard = await Dashboard.signIn(browser, address, staff, { dark: true });
  const page = await open("/journeys", "Journeys and messages", dashboard);
  await page.getByRole("link", { name: "First weeks" }).click();
  await page.getByRole("heading", { name: "First weeks" }).waitFor();
  await page.getByLabel("Loading").first().waitFor({ state: "hidden" });
  assert.deepEqual(await violations(page), []);
  await dashboard.picture("journey-dark");
  assert.deepEqual(dashboard.complaints, []);
  await dashboard.page.context().close();
});

test("nothing of all that was against the pages' own policy", () => {
  assert.deepEqual(operator.complaints, []);
});
