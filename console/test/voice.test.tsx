import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
// Loaded before, or the first test would wait for it.
import "../src/pages/voice/VoicePage";
import { open, serve } from "./parent";

const ID = "TG95YWx0eVN1cnZleTox";
const ONE = `/console/voice/surveys/${encodeURIComponent(ID)}`;
const BOTH = ["MANAGE_USERS", "MANAGE_DISCOUNTS"];
const recommend = { id: "q1", kind: "NPS", text: "Would you recommend us?" };
const best = { id: "q2", kind: "CHOICE", text: "What was best?" };
const line = {
  id: ID,
  code: "after-order",
  active: false,
  about: "ORDER",
  points: 20,
  questions: [recommend, best],
};
const whole = {
  ...line,
  thanks: null,
  translations: [{ language: "PL", text: "Dzięki" }],
  questions: [
    { ...recommend, choices: null, translations: [{ language: "PL", text: "Polecisz?", choices: [] }] },
    {
      ...best,
      choices: ["Goods", "Delivery"],
      translations: [{ language: "PL", text: "Co?", choices: ["Towary", "Dostawa"] }],
    },
  ],
  results: { answered: 0 },
};
const none = { answered: 475, nps: null, csat: null, ces: null, choices: null };
const counted = {
  asked: 1000,
  answered: 475,
  questions: [
    { ...none, question: recommend, nps: { estimate: -8.95, low: -13.34, high: -4.56 } },
    {
      ...none,
      question: { id: "q3", kind: "CSAT", text: "Satisfied?" },
      csat: { estimate: 60, low: 23.1, high: 88.2 },
    },
    { ...none, question: { id: "q4", kind: "CES", text: "Easy?" }, ces: 5.2 },
    {
      ...none,
      answered: 4,
      question: best,
      choices: [
        { choice: "Goods", count: 3 },
        { choice: "Delivery", count: 1 },
      ],
    },
    { ...none, answered: null, question: { id: "q5", kind: "TEXT", text: "Why?" } },
  ],
};
const ada = {
  id: "m1",
  user: { email: "ada@example.com", firstName: "Ada", lastName: "Nowak" },
};
const answer = {
  id: "r1",
  answeredAt: "2031-05-06T16:00:00Z",
  low: true,
  doneAt: null,
  doneBy: null,
  note: null,
  survey: { id: ID, code: "after-order" },
  member: ada,
  order: { id: "o1", number: "42" },
  replies: [
    { number: 2, choice: null, text: null, question: recommend },
    {
      number: null,
      choice: null,
      text: "It broke",
      question: { id: "q5", kind: "TEXT", text: "Why?" },
    },
  ],
};
const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: "a", endCursor: "z" };
const connection = (nodes: unknown[]) => ({
  totalCount: nodes.length,
  pageInfo,
  edges: nodes.map((node) => ({ node })),
});

type Answers = Record<string, (variables: Record<string, unknown>) => unknown>;
let asked: [string, Record<string, unknown>][];
const askedOf = (name: string) => asked.filter(([one]) => one === name).map(([, variables]) => variables);

beforeEach(() => {
  asked = [];
});

function api(answers: Answers = {}) {
  const all: Answers = {
    Surveys: () => ({ loyaltySurveys: connection([line]) }),
    Survey: () => ({ loyaltySurvey: whole }),
    SurveyResults: () => ({ loyaltySurvey: { results: counted } }),
    SurveyTiers: () => ({ loyaltyTiers: [{ id: "t1", name: "Gold" }] }),
    SurveyCodes: () => ({ loyaltySurveys: connection([{ id: ID, code: "after-order" }]) }),
    Channels: () => ({ channels: [{ slug: "pl", name: "Poland", isActive: true }] }),
    Responses: () => ({ loyaltySurveyResponses: connection([answer]) }),
    Languages: () => ({ shop: { languages: [{ code: "FI" }] } }),
    ...answers,
  };
  return serve(
    Object.fromEntries(
      Object.entries(all).map(([name, answers]) => [
        name,
        (variables: Record<string, unknown>) => {
          asked.push([name, variables]);
          return answers(variables);
        },
      ]),
    ),
  );
}

const refusing = (name: string, field: string, message: string) => () => ({
  [name]: { errors: [{ field, message, code: "INVALID" }] },
});

test("surveys are listed with what they ask and give, and the page stands in the navigation", async () => {
  api();
  open("/console/voice", BOTH);

  const row = await screen.findByRole("row", { name: /after-order/ });
  const cells = within(row).getAllByRole("cell");
  expect(cells.map((cell) => cell.textContent)).toEqual([
    "An order",
    "Would you recommend us?and 1 question more",
    "20 points",
    "Off",
  ]);
  expect(screen.getByRole("link", { name: "Voice" }).getAttribute("aria-current")).toBe("page");
});

test("a new survey begins switched off, with choices one a line and in other languages", async () => {
  api({
    CreateSurvey: () => ({ loyaltySurveyCreate: { errors: [], survey: { id: ID, code: "delivery" } } }),
  });
  open("/console/voice/surveys/new", BOTH);

  await userEvent.type(await screen.findByLabelText("Code"), "delivery");
  await userEvent.type(screen.getByLabelText("Question 1"), "How was it?");
  await userEvent.click(screen.getByRole("button", { name: "Add a question" }));
  await userEvent.type(screen.getByLabelText("Question 2"), "What was best?");
  const second = within(screen.getByLabelText("Question 2").closest("li")!);
  await userEvent.selectOptions(second.getByLabelText("Answered with"), "One of several choices");
  await userEvent.type(second.getByLabelText("Choices"), "Speed\n\nPacking");
  await userEvent.click(second.getByRole("button", { name: "Add a language" }));
  await second.findByRole("option", { name: "Finnish" });
  await userEvent.selectOptions(second.getByLabelText("Language"), "Finnish");
  await userEvent.type(second.getByLabelText("Question 2, Finnish"), "Mikä?");
  await userEvent.type(second.getByLabelText("Choices, Finnish"), "Nopeus\nPakkaus");
  await userEvent.click(second.getByRole("button", { name: "Move question 2 up" }));
  await userEvent.click(screen.getByRole("button", { name: "Create survey" }));

  await waitFor(() => expect(askedOf("CreateSurvey")).toHaveLength(1));
  expect(askedOf("CreateSurvey")[0]!.input).toEqual({
    active: false,
    code: "delivery",
    about: "ORDER",
    points: null,
    thanks: "",
    translations: [],
    questions: [
      {
        kind: "CHOICE",
        text: "What was best?",
        choices: ["Speed", "Packing"],
        translations: [{ language: "FI", text: "Mikä?", choices: ["Nopeus", "Pakkaus"] }],
      },
      { kind: "CSAT", text: "How was it?", choices: [], translations: [] },
    ],
  });
  await waitFor(() => expect(window.location.pathname).toBe(`${ONE}/edit`));
});

test("what was changed alone is sent, and what is refused of a question stands at it", async () => {
  api({ UpdateSurvey: refusing("loyaltySurveyUpdate", "questions.1", "Translate each choice.") });
  open(`${ONE}/edit`, BOTH);

  const polish = await screen.findByLabelText("Question 1, Polish");
  expect(screen.queryByLabelText("Code")).toBeNull();
  await userEvent.clear(polish);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  const told = await screen.findByText("Translate each choice.");
  expect(told.closest(".field")).toBe(screen.getByLabelText("Question 2").closest(".field"));
  const sent = askedOf("UpdateSurvey")[0] as { input: { questions: { translations: unknown }[] } };
  expect(Object.keys(sent.input)).toEqual(["questions"]);
  expect(sent.input.questions.map((one) => one.translations)).toEqual([
    [],
    [{ language: "PL", text: "Co?", choices: ["Towary", "Dostawa"] }],
  ]);
});

test("questions that were answered are shown and stay; what is given for answering may change", async () => {
  api({
    Survey: () => ({ loyaltySurvey: { ...whole, results: { answered: 3 } } }),
    UpdateSurvey: () => ({ loyaltySurveyUpdate: { errors: [], survey: { active: false } } }),
  });
  open(`${ONE}/edit`, BOTH);

  expect(await screen.findByText(/Members have answered these questions/)).toBeTruthy();
  expect(screen.getByText(/Goods \/ Delivery/)).toBeTruthy();
  expect(screen.queryByLabelText("Question 1")).toBeNull();
  await userEvent.clear(screen.getByLabelText("For answering"));
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(askedOf("UpdateSurvey")).toEqual([{ id: ID, input: { points: null } }]));
});

test("results stand with their intervals and in a sentence, and are asked of a group", async () => {
  api();
  open(`${ONE}?tier=t1&since=2031-05-01&until=2031-05-31`, BOTH);

  const nps = within(await screen.findByRole("region", { name: "Would you recommend us?" }));
  expect(nps.getByText("-8.95")).toBeTruthy();
  expect(nps.getByText("from -13.34 to -4.56, 95 % interval")).toBeTruthy();
  expect(nps.getByText(/More members would not recommend you than would/)).toBeTruthy();
  expect(screen.getByText(/60 % of those who answered are satisfied/).textContent).toContain(
    "23.1 to 88.2 %",
  );
  expect(screen.getByText("5.2 of 7")).toBeTruthy();
  expect(screen.getByRole("row", { name: "Goods 3 times 75 %" })).toBeTruthy();
  const [group] = askedOf("SurveyResults");
  expect(group).toEqual({
    id: ID,
    from: new Date(2031, 4, 1).toISOString(),
    to: new Date(2031, 5, 1).toISOString(),
    tier: "t1",
    segment: null,
    channel: null,
  });
});

test.each([
  [`${ONE}?since=2031-05-02&until=2031-05-01`, 9, "The first day is after the last one."],
  [`${ONE}?tier=t1`, 4, /Fewer than 5 answers in this group/],
  [ONE, 0, "Nobody has answered yet."],
])("without figures the page says why: %s", async (address, answered, text) => {
  api({
    SurveyResults: () => ({
      loyaltySurvey: { results: { asked: 9, answered, questions: [{ ...none, question: recommend }] } },
    }),
  });
  open(address, BOTH);
  expect(await screen.findByText(text)).toBeTruthy();
  expect(screen.queryByRole("region", { name: "Would you recommend us?" })).toBeNull();
});

test("a survey is switched on with what that does said before, and a refused deletion says why", async () => {
  const message = "Members were asked it: it is kept for its results. Switch it off instead.";
  api({
    UpdateSurvey: () => ({ loyaltySurveyUpdate: { errors: [], survey: { active: true } } }),
    DeleteSurvey: refusing("loyaltySurveyDelete", "id", message),
  });
  open(ONE, BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "Switch on" }));
  const dialog = within(screen.getByRole("dialog", { name: "Switch after-order on?" }));
  expect(dialog.getByText(/counts as advertising in many countries of the EU/)).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Switch on" }));
  await waitFor(() => expect(askedOf("UpdateSurvey")).toEqual([{ id: ID, input: { active: true } }]));

  await userEvent.click(await screen.findByRole("button", { name: "Delete" }));
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Delete" }));
  expect(await screen.findByText(message)).toBeTruthy();
});

test("low answers wait first, and one is looked after with a note", async () => {
  let refuses = true;
  const refused = refusing("loyaltySurveyResponseDone", "note", "This field cannot be blank.");
  const done = () => ({ loyaltySurveyResponseDone: { errors: [], response: { doneAt: "now" } } });
  api({ MarkDone: () => (refuses ? refused() : done()) });
  open("/console/voice/answers", BOTH);

  const row = within(await screen.findByRole("row", { name: /Ada Nowak/ }));
  for (const text of ["2 of 10", "“It broke”", "Order 42", "after-order"]) {
    expect(row.getByText(text), text).toBeTruthy();
  }
  expect(screen.getByText("1 low answer waits for you.")).toBeTruthy();
  expect(askedOf("Responses")[0]).toMatchObject({ filter: { low: true, done: false, search: null } });

  await userEvent.click(row.getByRole("button", { name: "Write what was done" }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  expect(await dialog.findByText("This field cannot be blank.")).toBeTruthy();
  refuses = false;
  await userEvent.type(dialog.getByLabelText("What was done"), "Sent another");
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(askedOf("MarkDone").at(-1)).toEqual({ id: "r1", note: "Sent another" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

  await userEvent.selectOptions(screen.getByLabelText("Show"), "All answers");
  await userEvent.selectOptions(screen.getByLabelText("Survey"), "after-order");
  await waitFor(() => expect(askedOf("Responses").at(-1)!.filter).toEqual({ survey: ID, search: null }));
});

test.each([
  ["", /“Manage sales and vouchers” or “Manage customers”/],
  ["/answers", /“Manage customers”/],
  ["/reviews", /“Manage products”/],
  ["/polls", /“Manage sales and vouchers” or “Manage customers”/],
])("staff without a permission read which one is missing: voice%s", async (section, text) => {
  api();
  open(`/console/voice${section}`, ["MANAGE_ORDERS"]);
  expect(await screen.findByText(text)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^New/ })).toBeNull();
});

test("whoever manages customers alone reads results, and not what would change a survey", async () => {
  api();
  open(ONE, ["MANAGE_USERS"]);
  expect(await screen.findByText("5.2 of 7")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Delete" })).toBeNull();
  await userEvent.click(screen.getByRole("link", { name: "Edit" }));
  expect(await screen.findByText(/“Manage sales and vouchers”/)).toBeTruthy();
});
