/** What members say: surveys and what was answered, reviews of products, polls and contests. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Frame } from "playwright-core";
import { ask, orderId } from "./api.ts";
import { Dashboard, start, violations } from "./dashboard.ts";

const staff = process.env.LOYALTY_STAFF!;
const ada = process.env.LOYALTY_SHOPPER!;
const APP = "/extensions/app/QXBwOjE%3D";
const FRIENDS = ["leon10", "kinga9", "maja11", "gosia5"].map((name) => `${name}@example.com`);
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

async function picture(frame: Frame, name: string, dashboard = operator): Promise<void> {
  assert.deepEqual(await violations(frame), []);
  await dashboard.picture(name);
}

/** Presses the button that opens a dialog, and the dialog's own of the same name. */
async function confirm(page: Frame, button: string): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await page.getByRole("dialog").getByRole("button", { name: button }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

const SURVEYS = "{ loyaltySurveys(first: 9) { edges { node { id code questions { id } } } } }";
const surveyOf = async (code: string) =>
  (await ask(SURVEYS)).loyaltySurveys.edges
    .map(({ node }: any) => node)
    .find((one: any) => one.code === code);
const ANSWER = `mutation($survey: ID!, $answers: [LoyaltyAnswerInput!]!) {
  loyaltySurveyAnswer(survey: $survey, answers: $answers) { errors { message } } }`;
const POLLS = "{ loyaltyAllPolls(first: 9) { edges { node { id options { id text } } } } }";
const pollOf = async () => (await ask(POLLS)).loyaltyAllPolls.edges[0].node;
const ENTER = `mutation($poll: ID!, $text: String!, $image: String) {
  loyaltyPollEnter(poll: $poll, text: $text, image: $image) { errors { message } } }`;
const VOTE = `mutation($poll: ID!, $option: ID!) {
  loyaltyPollVote(poll: $poll, option: $option) { errors { message } } }`;

test("before anybody has said anything each section says what it is for", async () => {
  await picture(await open("/voice", "after-order"), "surveys");
  await picture(await open("/voice/answers", /No low answer waits for you/), "answers-empty");
  await picture(await open("/voice/reviews", /Nobody has reviewed a product yet/), "reviews-empty");
  await picture(await open("/voice/polls", /There is no poll yet/), "polls-empty");
});

test("a survey is made in two languages, and what is refused stands at its question", async () => {
  const page = await open("/voice", "after-order");
  await page.getByRole("button", { name: "New survey" }).click();
  await page.getByLabel("Code").fill("delivery-2027");
  await page.getByLabel("Question 1", { exact: true }).fill("How satisfied are you with the delivery?");
  await page.getByRole("button", { name: "Add a question" }).click();
  const second = page.locator("li", { has: page.getByLabel("Question 2", { exact: true }) });
  await second.getByLabel("Answered with").selectOption({ label: "One of several choices" });
  await second.getByLabel("Question 2", { exact: true }).fill("What was best?");
  await second.getByLabel("Choices").fill("Speed");
  await page.getByLabel("For answering").fill("20");
  await page.getByRole("button", { name: "Create survey" }).click();
  await page.getByText("Enter 2 to 20 different choices.").scrollIntoViewIfNeeded();
  await picture(page, "survey-refused");

  await second.getByLabel("Choices", { exact: true }).fill("Speed\nPacking");
  await second.getByRole("button", { name: "Add a language" }).click();
  await second.getByLabel("Language", { exact: true }).selectOption({ label: "Polish" });
  await second.getByLabel("Question 2, Polish").fill("Co było najlepsze?");
  await second.getByLabel("Choices, Polish").fill("Szybkość\nPakowanie");
  await page.getByRole("button", { name: "Create survey" }).click();
  await page.getByRole("heading", { name: "delivery-2027" }).waitFor();
  await page.getByText("Off", { exact: true }).waitFor();
  await picture(page, "survey-edit");
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await page.getByRole("link", { name: "after-order" }).waitFor();
  assert.equal(await surveyOf("delivery-2027"), undefined);
});

test("a survey is switched on, answered, and read with its interval and in a sentence", async () => {
  const survey = await surveyOf("recommend");
  const path = `/voice/surveys/${encodeURIComponent(survey.id)}`;
  const page = await open(path, "Nobody has answered yet.");
  await page.getByRole("button", { name: "Switch on" }).click();
  await picture(page, "survey-on");
  await page.getByRole("dialog").getByRole("button", { name: "Switch on" }).click();
  await page.getByText("On", { exact: true }).waitFor();

  const [score, why] = survey.questions.map(({ id }: any) => id);
  const said = [
    [2, "The parcel was late, twice."],
    [9, "Good tea"],
    [10, "Friendly people"],
    [9, "Fast"],
  ] as const;
  for (const [place, [number, text]] of said.entries()) {
    const answers = [
      { question: score, number },
      { question: why, text },
    ];
    const answer = await ask(ANSWER, { survey: survey.id, answers }, FRIENDS[place]);
    assert.deepEqual(answer.loyaltySurveyAnswer.errors, []);
  }
  const last = { survey: survey.id, answers: [{ question: score, number: 7 }] };
  assert.deepEqual((await ask(ANSWER, last, ada)).loyaltySurveyAnswer.errors, []);

  const results = await open(path, /the interval has 0 in it/);
  await results.getByText("+40", { exact: true }).waitFor();
  await picture(results, "survey-results");
  await results.getByLabel("Tier when they answered").selectOption({ label: "Gold" });
  await results.getByText(/Nobody in this group has answered|Fewer than 5 answers/).waitFor();
  await picture(results, "survey-group");
});

test("a low answer is looked after with the keyboard alone", async () => {
  const page = await open("/voice/answers", "1 low answer waits for you.");
  await page.getByText("“The parcel was late, twice.”").waitFor();
  await picture(page, "answers");
  await page.getByRole("button", { name: "Write what was done" }).focus();
  await operator.page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await operator.page.keyboard.type("Sent another parcel, and said sorry");
  await picture(page, "answer-done");
  await operator.page.keyboard.press("Tab");
  await operator.page.keyboard.press("Tab");
  await operator.page.keyboard.press("Enter");
  await page.getByText(/No low answer waits for you/).waitFor();
  await page.getByLabel("Show").selectOption({ label: "Low, looked after" });
  await page.getByText("“Sent another parcel, and said sorry”").waitFor();
  await page.getByLabel("Show").selectOption({ label: "All answers" });
  await page.getByText("5 answers").waitFor();
  await page.getByLabel("E-mail or name").fill("maja11");
  await page.getByText("1 answer", { exact: true }).waitFor();
});

test("a review of what was bought waits, is refused with a reason, and then approved", async () => {
  const product = await bought();
  await ask("mutation { loyaltySettingsUpdate(input: { reviewPoints: 30 }) { errors { message } } }");
  const write = `mutation($product: ID!) { loyaltyReviewCreate(product: $product, stars: 2, title: "Not fresh",
    text: "The tea smelled of cardboard.\\nThe neighbour, Mr Kowalski, agrees.", name: "Ada") { errors { message } } }`;
  assert.deepEqual((await ask(write, { product }, ada)).loyaltyReviewCreate.errors, []);

  const page = await open("/voice/reviews", "1 review waits for you to decide.");
  await page.getByText("30 points were promised").waitFor();
  await picture(page, "reviews");
  await page.getByRole("button", { name: "Refuse" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Refuse" }).click();
  await dialog.getByText("Write why it is not shown.").waitFor();
  await picture(page, "review-refuse");
  await dialog.getByLabel("Why").fill("Names a neighbour");
  await dialog.getByRole("button", { name: "Refuse" }).click();
  await page.getByText("“Names a neighbour”").waitFor();
  await page.getByLabel("Stars").selectOption({ label: "5 stars" });
  await page.getByText("No review fits these filters.").waitFor();
  await page.getByRole("button", { name: "Clear filters" }).click();
  await page.getByRole("button", { name: "Approve" }).click();
  await dialog.getByText(/Its writer gets 30 points/).waitFor();
  await picture(page, "review-approve");
  await dialog.getByRole("button", { name: "Approve" }).click();
  await page.getByText("30 points were given for it").waitFor();
  await page.getByRole("button", { name: "Take down" }).waitFor();
});

/** Hands over an order of Ada's, and returns a product of it. */
async function bought(): Promise<string> {
  const id = await orderId(1);
  const { order } = await ask(
    `query($id: ID!) { order(id: $id) { lines { id quantityToFulfill
      variant { product { id } stocks { warehouse { id } } } } } }`,
    { id },
  );
  const lines = order.lines
    .filter((line: any) => line.quantityToFulfill)
    .map((line: any) => ({
      orderLineId: line.id,
      stocks: [{ quantity: line.quantityToFulfill, warehouse: line.variant.stocks[0].warehouse.id }],
    }));
  if (lines.length) {
    const fulfill = `mutation($id: ID!, $lines: [OrderFulfillLineInput!]!) {
      orderFulfill(order: $id, input: { lines: $lines }) { errors { message } } }`;
    assert.deepEqual((await ask(fulfill, { id, lines })).orderFulfill.errors, []);
  }
  return order.lines[0].variant.product.id;
}

test("a contest is made, switched on, entered and decided with the picture in sight", async () => {
  const page = await open("/voice/polls", /There is no poll yet/);
  await page.getByRole("button", { name: "New poll" }).click();
  await page.getByLabel("Question", { exact: true }).fill("Whose teapot is the finest?");
  await page.getByLabel("Members may enter something").check();
  await page.getByLabel("How many win").fill("1");
  await page.getByRole("button", { name: "Create poll" }).click();
  await page.getByText("Entries win a prize: enter `winners` and `prize` together.").waitFor();
  await page.getByLabel("Each of them wins").fill("500");
  await page.getByLabel("Closes").fill(inAYear());
  await page.getByLabel("Option 1", { exact: true }).fill("The shop's own");
  await page.getByLabel("For voting").fill("5");
  await picture(page, "poll-new");
  await page.getByRole("button", { name: "Create poll" }).click();
  await page.getByRole("heading", { name: "Whose teapot is the finest?" }).waitFor();
  await confirm(page, "Switch on");
  await page.getByText("Open", { exact: true }).waitFor();

  const { id } = await pollOf();
  const image = `${address}/og.png`;
  for (const [place, text] of ["Blue teapot", "Rude teapot"].entries()) {
    const answer = await ask(ENTER, { poll: id, text, image }, FRIENDS[place]);
    assert.deepEqual(answer.loyaltyPollEnter.errors, []);
  }
  const list = await open("/voice/polls", "2 entries wait for you to decide");
  await picture(list, "polls");
  await list.getByRole("link", { name: "2 entries wait for you" }).click();
  await list.getByRole("button", { name: /^Show the picture from .*Blue teapot$/ }).click();
  await list.frameLocator("iframe.picture").getByRole("img", { name: "Blue teapot" }).waitFor();
  await picture(list, "poll-entries");
  await list.getByRole("row", { name: /Blue/ }).getByRole("button", { name: "Approve" }).click();
  await list.getByRole("dialog").getByRole("button", { name: "Approve" }).click();
  await list.getByRole("row", { name: /Blue/ }).waitFor({ state: "detached" });
  await list.getByRole("button", { name: "Refuse" }).click();
  await picture(list, "poll-entry-refuse");
  await list.getByRole("dialog").getByRole("button", { name: "Refuse" }).click();
  await list.getByText("No entry is in this state.").waitFor();
});

const inAYear = (): string =>
  `${new Date(Date.now() + 365 * 24 * 3600_000).toISOString().slice(0, 10)}T12:00`;

test("votes are counted with their shares, and closing says what follows", async () => {
  const { id, options } = await pollOf();
  const chosen = (text: string) => options.find((option: any) => option.text === text).id;
  for (const [place, text] of ["The shop's own", "Blue teapot", "Blue teapot"].entries()) {
    const answer = await ask(VOTE, { poll: id, option: chosen(text) }, FRIENDS[place]);
    assert.deepEqual(answer.loyaltyPollVote.errors, []);
  }
  const path = `/voice/polls/${encodeURIComponent(id)}`;
  const page = await open(path, "3 members voted");
  await page.getByText("66.7 %").waitFor();
  await picture(page, "poll-results");
  await page.getByRole("link", { name: "Votes" }).click();
  await page.getByText("3 votes").waitFor();
  await picture(page, "poll-votes");
  await page.getByRole("link", { name: "Edit" }).click();
  await page.getByText(/Members have voted: the question, the options/).waitFor();
  await picture(page, "poll-edit");
  await page.getByRole("button", { name: "Close now" }).click();
  await page.getByText(/the entry with the most votes wins 500 points/).waitFor();
  await picture(page, "poll-close");
  await page.getByRole("dialog").getByRole("button", { name: "Close now" }).click();
  await page.getByText("Closed", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await page.getByText("Members have voted or entered. Switch it off instead.").waitFor();
});

for (const [name, sees, lacks, permission] of [
  ["users", "/voice/answers?show=all", "/voice/reviews", "Manage products"],
  ["products", "/voice/reviews", "/voice/answers", "Manage customers"],
] as const) {
  test(`who manages ${name} alone sees theirs, and of the rest which permission is missing`, async () => {
    const dashboard = await Dashboard.signIn(browser, address, `${name}@example.com`);
    await open(sees, name === "users" ? "5 answers" : "1 review", dashboard);
    const page = await open(lacks, `“${permission}”`, dashboard);
    await picture(page, `voice-missing-${name}`, dashboard);
    assert.deepEqual(dashboard.complaints, []);
    await dashboard.page.context().close();
  });
}

for (const [locale, width] of [
  ["pl", 600],
  ["fi", 1280],
  ["ru", 400],
] as const) {
  test(`dark, ${width} wide and in the language ${locale}`, async () => {
    const dashboard = await Dashboard.signIn(browser, address, staff, { dark: true, locale, width });
    const survey = `/voice/surveys/${encodeURIComponent((await surveyOf("recommend")).id)}`;
    const poll = `/voice/polls/${encodeURIComponent((await pollOf()).id)}`;
    for (const [name, path, text] of [
      ["surveys", "/voice", "after-order"],
      ["survey-results", survey, "NPS"],
      ["survey-edit", `${survey}/edit`, "recommend"],
      ["answers", "/voice/answers?show=all", "maja11@example.com"],
      ["reviews", "/voice/reviews", "Not fresh"],
      ["polls", "/voice/polls", "Whose teapot is the finest?"],
      ["poll", poll, "Blue teapot"],
      ["poll-edit", `${poll}/edit`, "The shop's own"],
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
