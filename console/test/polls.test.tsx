import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
// Loaded before, or the first test would wait for it.
import "../src/pages/voice/VoicePage";
import { open, serve } from "./parent";

const ID = "TG95YWx0eVBvbGw6MQ==";
const ONE = `/console/voice/polls/${encodeURIComponent(ID)}`;
const BOTH = ["MANAGE_USERS", "MANAGE_DISCOUNTS"];
const line = {
  id: ID,
  code: "next-tea",
  question: "Which tea next?",
  active: true,
  closesAt: "2031-05-20T16:00:00Z",
  closed: false,
  points: 5,
  takesEntries: true,
  winners: 3,
  prize: 500,
  voters: 4,
  entriesWaiting: 2,
};
const option = { translations: [], image: null, votes: 1, entered: false, won: false };
const whole = {
  ...line,
  settledAt: null,
  showing: "AFTER_VOTING",
  translations: [{ language: "PL", text: "Jaka herbata?" }],
  channels: [{ id: "c1" }],
  tier: null,
  options: [
    { ...option, id: "o1", text: "Sencha" },
    {
      ...option,
      id: "o2",
      text: "In a hat",
      image: "https://example.com/hat.jpg",
      votes: 3,
      entered: true,
      won: true,
    },
  ],
};
const ada = { id: "m1", user: { email: "ada@example.com", firstName: "Ada", lastName: "Nowak" } };
const entry = {
  id: "e1",
  text: "In a hat",
  image: "https://example.com/hat.jpg",
  state: "WAITING",
  enteredAt: "2031-05-06T16:00:00Z",
  won: false,
  points: null,
  member: ada,
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
    Polls: () => ({ loyaltyAllPolls: connection([line]) }),
    Poll: () => ({ loyaltyPoll: whole }),
    PollChoices: () => ({
      channels: [
        { id: "c1", name: "United States" },
        { id: "c2", name: "Poland" },
      ],
      loyaltyTiers: [{ id: "t1", name: "Gold" }],
    }),
    WaitingEntries: () => ({ loyaltyPollEntries: { totalCount: 2 } }),
    PollEntries: () => ({ loyaltyPollEntries: connection([entry]) }),
    Ballots: () => ({
      loyaltyPollBallots: connection([
        {
          id: "b1",
          votedAt: "2031-05-06T16:00:00Z",
          sameAddress: true,
          option: { id: "o1", text: "Sencha" },
          member: ada,
        },
      ]),
    }),
    UpdatePoll: () => ({ loyaltyPollUpdate: { errors: [], poll: { active: true } } }),
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

test("polls are listed with what they give, who voted, and what waits to be decided", async () => {
  api();
  open("/console/voice/polls", BOTH);

  const row = await screen.findByRole("row", { name: /Which tea next\?/ });
  const cells = within(row).getAllByRole("cell");
  expect(cells.map((cell) => cell.textContent)).toEqual([
    expect.stringMatching(/^Closes May 20, 2031/),
    "5 points for voting3 winners, 500 points each",
    "4 votes2 entries wait for you",
    "Open",
  ]);
  expect(await screen.findByText(/2 entries wait for you to decide/)).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText("State"), "Closed");
  await waitFor(() => expect(askedOf("Polls").at(-1)!.filter).toEqual({ search: null, closed: true }));
});

test("a new poll begins switched off; rows that stayed empty are no options", async () => {
  api({
    CreatePoll: () => ({ loyaltyPollCreate: { errors: [], poll: { id: ID, question: "Which tea?" } } }),
  });
  open("/console/voice/polls/new", BOTH);

  await userEvent.type(await screen.findByLabelText("Question"), "Which tea?");
  await userEvent.type(screen.getByLabelText("Option 2"), "Assam");
  await userEvent.type(screen.getAllByLabelText("Picture")[1]!, "https://example.com/assam.jpg");
  await userEvent.click(screen.getByRole("button", { name: "Add an option" }));
  await userEvent.type(screen.getByLabelText("Option 3"), "Sencha");
  await userEvent.click(screen.getByRole("button", { name: "Move option 3 up" }));
  await userEvent.click(await screen.findByRole("checkbox", { name: "Poland" }));
  await userEvent.type(screen.getByLabelText("Closes"), "2031-05-20T18:00");
  await userEvent.selectOptions(screen.getByLabelText("Who may vote and enter"), "Gold and above");
  await userEvent.click(screen.getByRole("button", { name: "Create poll" }));

  await waitFor(() => expect(askedOf("CreatePoll")).toHaveLength(1));
  expect(askedOf("CreatePoll")[0]!.input).toEqual({
    active: false,
    code: "which-tea",
    question: "Which tea?",
    translations: [],
    channels: ["c2"],
    options: [
      { text: "Sencha", image: "", translations: [] },
      { text: "Assam", image: "https://example.com/assam.jpg", translations: [] },
    ],
    tier: "t1",
    closesAt: new Date("2031-05-20T18:00").toISOString(),
    showing: "AFTER_VOTING",
    points: null,
    takesEntries: false,
    winners: null,
    prize: null,
  });
  await waitFor(() => expect(window.location.pathname).toBe(`${ONE}/edit`));
});

test("what is refused of an option stands at it, however many empty rows are before it", async () => {
  api({ CreatePoll: refusing("loyaltyPollCreate", "options.0", "Enter an address.") });
  open("/console/voice/polls/new", BOTH);

  await userEvent.type(await screen.findByLabelText("Option 2"), "Assam");
  await userEvent.click(screen.getByRole("button", { name: "Create poll" }));
  const told = await screen.findByText("Enter an address.");
  expect(told.closest(".field")).toBe(screen.getByLabelText("Option 2").closest(".field"));
  expect(screen.getAllByText("Enter an address.")).toHaveLength(1);
});

test("what members voted on stays; what may change alone is sent", async () => {
  api();
  open(`${ONE}/edit`, BOTH);

  expect(await screen.findByText(/Members have voted: the question, the options/)).toBeTruthy();
  for (const label of ["Question", "For voting", "How many win", "Each of them wins"]) {
    expect(screen.getByLabelText(label), label).toHaveProperty("disabled", true);
  }
  expect(screen.queryByLabelText("Option 1")).toBeNull();
  await userEvent.clear(screen.getByLabelText("Question, Polish"));
  await userEvent.click(screen.getByLabelText("Members may enter something"));
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() =>
    expect(askedOf("UpdatePoll")).toEqual([
      { id: ID, input: { translations: [{ language: "PL", text: "" }], takesEntries: false } },
    ]),
  );
});

test("votes stand with their shares, the most first; pictures are fetched when asked for", async () => {
  api({ Poll: () => ({ loyaltyPoll: { ...whole, closed: true, settledAt: "2031-05-20T16:01:00Z" } }) });
  open(ONE, BOTH);

  const rows = (await screen.findAllByRole("row")).slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^In a hat Entered by a member Won.*3 votes75 %$/),
    expect.stringMatching(/^Sencha\s+1 vote25 %$/),
  ]);
  expect(screen.getByText("4 members voted · 1 entry has won")).toBeTruthy();
  expect(document.querySelector("iframe")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Show the picture from example.com: In a hat" }));
  expect(screen.getByTitle("In a hat").getAttribute("src")).toMatch(/\/mail$/);
});

test("closing says what follows, and closes by the shop's clock", async () => {
  api();
  open(ONE, BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "Close now" }));
  const dialog = within(screen.getByRole("dialog", { name: "Close “Which tea next?” now?" }));
  expect(dialog.getByText(/it does not open again/)).toBeTruthy();
  expect(dialog.getByText(/the 3 entries with the most votes win 500 points each/)).toBeTruthy();
  expect(dialog.getByText("2 entries still wait for you: they stay out.")).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Close now" }));
  await waitFor(() => expect(askedOf("UpdatePoll")).toHaveLength(1));
  const { closesAt } = askedOf("UpdatePoll")[0]!.input as { closesAt: string };
  expect(new Date(closesAt) < new Date()).toBe(true);
});

test("a poll that is closed and not yet counted says so, and cannot be closed again", async () => {
  api({ Poll: () => ({ loyaltyPoll: { ...whole, closed: true } }) });
  open(ONE, BOTH);

  expect(await screen.findByText(/Who has won is counted within five minutes/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Close now" })).toBeNull();
  await userEvent.click(screen.getByRole("link", { name: "Edit" }));
  expect(await screen.findByLabelText("Closes")).toHaveProperty("disabled", true);
});

test("entries are decided, and no longer once the poll is closed", async () => {
  let closed = false;
  api({
    Poll: () => ({ loyaltyPoll: { ...whole, closed } }),
    DecideEntry: () => ({ loyaltyPollEntryApprove: { errors: [], entry: { state: "APPROVED" } } }),
  });
  open(`${ONE}/entries?state=WAITING`, BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "Approve" }));
  expect(askedOf("PollEntries")[0]!.filter).toEqual({ poll: ID, states: ["WAITING"] });
  closed = true;
  const dialog = within(screen.getByRole("dialog", { name: "Let “In a hat” be voted for?" }));
  await userEvent.click(dialog.getByRole("button", { name: "Approve" }));
  await waitFor(() => expect(askedOf("DecideEntry")).toEqual([{ id: "e1", approved: true }]));
  expect(await screen.findByText("The poll is closed: what was decided stays.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Refuse" })).toBeNull();
});

test("votes of one address are marked, and found", async () => {
  api();
  open(`${ONE}/votes`, BOTH);

  expect(await screen.findByText("Others voted from this address")).toBeTruthy();
  expect(screen.getByText("1 vote")).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText("Postal address"), "Several from one address");
  await waitFor(() =>
    expect(askedOf("Ballots").at(-1)).toMatchObject({
      poll: ID,
      filter: { sameAddress: true, search: null },
    }),
  );
});

test("a deletion that is refused says why", async () => {
  const message = "Members have voted or entered. Switch it off instead.";
  api({ DeletePoll: refusing("loyaltyPollDelete", "id", message) });
  open(ONE, BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "Delete" }));
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Delete" }));
  expect(await screen.findByText(message)).toBeTruthy();
});

test.each([
  [["MANAGE_DISCOUNTS"], "entries", /“Manage customers”/],
  [["MANAGE_USERS"], "edit", /“Manage sales and vouchers”/],
])("with %s alone the rest says which permission is missing", async (permissions, section, text) => {
  api();
  open(ONE, permissions);
  expect(await screen.findByText("4 members voted · 1 entry has won")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Delete" }) !== null).toBe(section === "entries");
  await userEvent.click(screen.getByRole("link", { name: section === "edit" ? "Edit" : "Entries" }));
  expect(await screen.findByText(text)).toBeTruthy();
  expect(askedOf("Poll")[0]!.manages).toBe(section === "entries");
});
