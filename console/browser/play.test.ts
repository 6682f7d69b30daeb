/** Games, published draws, challenges, leaderboards and ambassadors. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Frame } from "playwright-core";
import { ask } from "./api.ts";
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

/** Takes a picture of a page, whose texts everybody can read. */
async function picture(frame: Frame, name: string, dashboard = operator): Promise<void> {
  assert.deepEqual(await violations(frame), []);
  await dashboard.picture(name);
}

const today = () => new Date().toISOString().slice(0, 10);

test("before there is a game the page says what one is for", async () => {
  const page = await open("/play", /There is no game yet/);
  await picture(page, "play-empty");
});

test("a game's chances are added up while they are typed, and it begins switched off", async () => {
  const page = await open("/play/games/new", "New game");
  await page.getByLabel("Name", { exact: true }).fill("Wheel of the week");
  await page.getByLabel("Chance").first().fill("20");
  await page.getByText("The chances add up to 90 %: 10 % are missing.").waitFor();
  await page.getByRole("button", { name: "Add a slice" }).click();
  await page.getByLabel("What shoppers see").nth(0).fill("Ten points");
  await page.getByLabel("What shoppers see").nth(1).fill("Nothing this time");
  await page.getByLabel("What shoppers see").nth(2).fill("Hundred points");
  const third = page.getByRole("listitem", { name: "Slice 3" });
  await third.getByLabel("Chance").fill("10");
  await third.getByLabel("How many", { exact: true }).fill("100");
  await third.getByLabel("How many there are").fill("5");
  await page.getByText("The chances add up to 100 %.").waitFor();
  await page.getByText(/A play gives 12 points on average/).waitFor();
  await page.getByLabel("Least age").fill("");
  await page.getByLabel("Budget").fill("5000");
  await page.getByText("The chances add up to 100 %.").scrollIntoViewIfNeeded();
  await picture(page, "game-new");
  await page.getByRole("button", { name: "Create game" }).click();
  await page.getByRole("heading", { name: "Wheel of the week" }).waitFor();

  await page.getByRole("button", { name: "Switch on" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Switch on" }).click();
  await dialog.getByRole("alert").waitFor();
  await picture(page, "game-switch");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("link", { name: "Edit" }).click();
  await page
    .getByLabel("Conditions of playing")
    .fill("One play a day for every member, without buying anything.");
  await page.getByLabel("Address of a page with them").fill("https://example.com/wheel");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Undo changes" }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Switch on" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Switch on" }).click();
  await page.getByRole("button", { name: "Switch off" }).waitFor();
});

test("what was played shows, and its draws are announced with a seed that is secret until tomorrow", async () => {
  const { loyaltyAllGames } = await ask("{ loyaltyAllGames(first: 1) { edges { node { id } } } }");
  const { id } = loyaltyAllGames.edges[0].node;
  const play = 'mutation($id: ID!) { loyaltyGamePlay(game: $id, word: "tea") { errors { message } } }';
  assert.deepEqual((await ask(play, { id }, "leon10@example.com")).loyaltyGamePlay.errors, []);

  const list = await open("/play", "by 1 member");
  await picture(list, "games");
  await list.getByRole("link", { name: "Wheel of the week" }).click();
  await list.getByText("of 5 left").waitFor();
  await picture(list, "game");

  const draws = await open(`/play/draws?day=${today()}`, "secret until the day is over");
  await draws.getByRole("combobox", { name: "Member" }).fill("leon10");
  await draws.getByRole("option", { name: /leon10/ }).click();
  await draws.getByText("No. 0").waitFor();
  await draws.getByText(/The seed is public once the day is over/).waitFor();
  await picture(draws, "draws");
});

test("a challenge is made, and who has done it is listed", async () => {
  const list = await open("/play/challenges", /There is no challenge now/);
  await list.getByRole("button", { name: "New challenge" }).click();
  await list.getByLabel("Name", { exact: true }).fill("One order");
  await list.getByLabel("How many, or how much").fill("1");
  await list.getByLabel("How often it begins anew").selectOption({ label: "Each year" });
  await list.getByLabel("Badge", { exact: true }).fill("First step");
  await list.getByLabel("Points", { exact: true }).fill("0");
  await list.getByRole("button", { name: "Create challenge" }).click();
  await list.getByText(/Enter a whole number from 1/).waitFor();
  await list.getByLabel("Points", { exact: true }).fill("50");
  await picture(list, "challenge-new");
  await list.getByRole("button", { name: "Create challenge" }).click();
  await list.getByText(/It has begun/).waitFor();
  await list.getByRole("button", { name: "Switch on" }).click();
  await list.getByRole("dialog").getByRole("button", { name: "Switch on" }).click();
  await list.getByRole("button", { name: "Switch off" }).waitFor();
  await list.getByRole("link", { name: "Who has done it" }).click();
  await list
    .getByText(/Nobody has reached the goal yet|Has the prize/)
    .first()
    .waitFor();
  await picture(list, "challenge");
  const all = await open("/play/challenges", "One order");
  await picture(all, "challenges");
});

test("a leaderboard is set, with its prizes refused at their field first", async () => {
  const page = await open("/play/leaderboard", "Refunds count for");
  const month = page.getByRole("region", { name: "Month" });
  await month.getByLabel("Switched on").check();
  await month.getByLabel("Prizes").fill("100, 200");
  await month.getByRole("button", { name: "Save" }).click();
  await month.getByText("No place has more than the one before it.").waitFor();
  await month.getByLabel("Prizes").fill("200, 100");
  await month.getByRole("button", { name: "Save" }).click();
  await month.getByRole("button", { name: "Undo changes" }).waitFor({ state: "detached" });
  await picture(page, "leaderboard");
});

test("an ambassador applies, is offered conditions, accepts them, and is offered others", async () => {
  const terms = await open("/friends/ambassadors/terms", "Who may apply");
  await terms.getByLabel("Members can apply").check();
  await terms.getByLabel("Share").fill("10");
  await terms.getByLabel("For how long").fill("6");
  await terms.getByRole("button", { name: "Add a question" }).click();
  await terms.getByLabel("Question 1").fill("Where do you write?");
  await picture(terms, "ambassador-terms");
  await terms.getByRole("button", { name: "Save" }).click();
  await terms.getByRole("button", { name: "Undo changes" }).waitFor({ state: "detached" });

  const { loyaltyAmbassadorTerms } = await ask("{ loyaltyAmbassadorTerms { questions { id } } }");
  const question = loyaltyAmbassadorTerms.questions[0].id;
  const apply =
    "mutation($answers: [LoyaltyAmbassadorAnswerInput!]!) { loyaltyAmbassadorApply(answers: $answers) { errors { message } } }";
  const answers = [{ question, text: "A blog about tea" }];
  assert.deepEqual((await ask(apply, { answers }, "maja11@example.com")).loyaltyAmbassadorApply.errors, []);

  const page = await open("/friends/ambassadors", "1 application waits for you to decide.");
  await page.getByRole("button", { name: /^Accept: Maja/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("A blog about tea").waitFor();
  await picture(page, "ambassador-accept");
  await dialog.getByRole("button", { name: "Accept" }).click();
  await page.getByText("Offered", { exact: true }).first().waitFor();
  const mine = await ask("{ loyaltyMember { ambassador { id } } }", {}, "maja11@example.com");
  const accept = "mutation($id: ID!) { loyaltyAmbassadorAccept(id: $id) { errors { message } } }";
  await ask(accept, { id: mine.loyaltyMember.ambassador.id }, "maja11@example.com");

  const again = await open("/friends/ambassadors", /earned 0 points/);
  await again.getByRole("button", { name: /^Statement: Maja/ }).click();
  await again.getByRole("table", { name: "Statement" }).waitFor();
  await picture(again, "ambassador-statement");
  await again.getByRole("button", { name: "Close" }).click();
  await again.getByRole("button", { name: /^Change the share: Maja/ }).click();
  await again.getByRole("dialog").getByLabel("Share").fill("15");
  await again.getByRole("dialog").getByLabel("Note").fill("Brings more");
  await picture(again, "ambassador-change");
  await again.getByRole("dialog").getByRole("button", { name: "Change the share" }).click();
  await again.getByText("15 % of the points that friends' orders earn").waitFor();
  await picture(again, "ambassadors");
});

test("whoever manages customers alone sees the draws and who has done what, and a sentence for the rest", async () => {
  const dashboard = await Dashboard.signIn(browser, address, "users@example.com");
  const page = await open("/play", /“Manage sales and vouchers”/, dashboard);
  await picture(page, "play-missing", dashboard);
  await open("/play/challenges", "One order", dashboard);
  await open(`/play/draws?day=${today()}`, "secret until the day is over", dashboard);
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
    const { loyaltyAllGames } = await ask("{ loyaltyAllGames(first: 1) { edges { node { id } } } }");
    const game = encodeURIComponent(loyaltyAllGames.edges[0].node.id);
    for (const [name, path, text] of [
      ["games", "/play", "Wheel of the week"],
      ["game", `/play/games/${game}`, "Hundred points"],
      ["game-edit", `/play/games/${game}/edit`, /%/],
      ["challenges", "/play/challenges", "One order"],
      ["leaderboard", "/play/leaderboard", /1/],
      ["ambassadors", "/friends/ambassadors", "maja11@example.com"],
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
