import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { open, serve } from "./parent";

const ID = "TG95YWx0eUNoYWxsZW5nZTox";
const BOTH = ["MANAGE_USERS", "MANAGE_DISCOUNTS"];
const ONE = `/console/play/challenges/${encodeURIComponent(ID)}`;
const line = {
  id: ID,
  code: "three",
  name: "Three orders",
  active: true,
  goal: "ORDERS",
  target: 3,
  streakOf: null,
  period: "MONTH",
  days: null,
  startsAt: "2026-01-01T00:00:00Z",
  endsAt: null,
  winners: 10,
  points: 50,
  badge: "three",
  badgeName: "Three times",
  plays: 2,
  reward: { id: "r1", name: "Five off", pointsCost: 500 },
  done: 7,
  badgeMembers: 6,
};
const whole = {
  ...line,
  description: null,
  image: null,
  translations: [{ language: "FI", name: "Kolme tilausta", description: null, badgeName: null }],
  channels: [],
  tier: null,
  segment: null,
  goods: {
    products: [],
    variants: [],
    collections: [],
    categories: [],
    everything: true,
    excludeSale: false,
  },
};
const run = {
  periodStart: "2026-10-01",
  doneAt: "2026-10-17T10:00:00Z",
  due: true,
  hasPrize: true,
  givenAt: "2026-10-17T10:05:00Z",
  points: 50,
  badge: "three",
  plays: null,
  claim: null,
};
const member = {
  id: "m1",
  user: { id: "u1", email: "nina@example.com", firstName: "Nina", lastName: "N" },
  tier: { name: "Gold" },
};
const runs = [
  { ...run, id: "1", member },
  { ...run, id: "2", member: null, hasPrize: false, due: false },
  { ...run, id: "3", member: null, hasPrize: false, due: false, doneAt: null, periodStart: null },
];
const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: "a", endCursor: "z" };
const connection = (nodes: unknown[]) => ({
  totalCount: nodes.length,
  pageInfo,
  edges: nodes.map((node) => ({ node })),
});
const board = {
  from: "2026-10-01T00:00:00Z",
  to: "2026-11-01T00:00:00Z",
  closedAt: "2026-11-04T00:00:00Z",
  prizes: [300, 200],
  rows: [
    { rank: 1, name: "Ada L.", points: 900 },
    { rank: 1, name: "a member", points: 900 },
    { rank: 3, name: "Bo", points: 70 },
  ],
};
const refusing = (name: string, field: string, message: string) => () => ({
  [name]: { errors: [{ field, message, code: "INVALID" }] },
});

type Answers = Record<string, (variables: Record<string, unknown>) => unknown>;
let asked: [string, Record<string, unknown>][];
const askedOf = (name: string) => asked.filter(([one]) => one === name).map(([, variables]) => variables);

beforeEach(() => {
  asked = [];
});

function api(answers: Answers = {}) {
  const all: Answers = {
    Challenges: () => ({ loyaltyAllChallenges: connection([line]) }),
    Challenge: () => ({ loyaltyChallenge: whole }),
    ChallengeChoices: () => ({ channels: [], loyaltyTiers: [{ id: "t3", name: "Gold" }] }),
    ChallengeRuns: () => ({ loyaltyChallengeRuns: connection(runs) }),
    Board: () => ({ loyaltyLeaderboard: board }),
    BoardTerms: () => ({
      loyaltyLeaderboardTerms: [{ period: "MONTH", active: true, prizes: [300, 200], closingDays: 5 }],
    }),
    ...answers,
  };
  return serve(
    Object.fromEntries(
      Object.entries(all).map(([name, answer]) => [
        name,
        (variables: Record<string, unknown>) => {
          asked.push([name, variables]);
          return answer(variables);
        },
      ]),
    ),
  );
}

const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test("challenges are listed with their goal, their prize, and how many have it", async () => {
  api();
  open("/console/play/challenges", BOTH);

  expect(cells(await screen.findByRole("row", { name: /Three orders/ }))).toEqual([
    "3 orderseach month",
    "50 points, badge Three times, Five off, 2 playsfor the first 10 of each period",
    "7 prizes6 members have the badge",
    "On",
  ]);
  expect(askedOf("Challenges")[0]).toMatchObject({ manages: true, filter: { over: false, active: null } });
});

test("who has done it is listed with what they have, or why they have nothing", async () => {
  api();
  open(ONE, BOTH);

  const row = await screen.findByRole("row", { name: /Nina/ });
  expect(cells(row)[0]).toBe("from Oct 1, 2026");
  expect(cells(row)[2]).toMatch(/^Has the prize50 points, badge threegiven Oct 17, 2026$/);
  expect(screen.getByText("No prize: others were first")).toBeTruthy();
  expect(screen.getByText("Undone by a refund")).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText("Prize"), "Have the prize");
  await waitFor(() => expect(askedOf("ChallengeRuns").at(-1)).toMatchObject({ filter: { hasPrize: true } }));
});

test("a new challenge begins switched off, and sends what its goal takes alone", async () => {
  api({
    CreateChallenge: () => ({ loyaltyChallengeCreate: { errors: [], challenge: { id: ID, name: "Weeks" } } }),
  });
  open("/console/play/challenges/new", BOTH);

  await screen.findByLabelText("Name");
  type("Name", "Weeks in a row");
  await userEvent.selectOptions(screen.getByLabelText("What counts"), "Orders in a row");
  type("How many, or how much", "4");
  await userEvent.selectOptions(screen.getByLabelText("How often it begins anew"), "Once, from start to end");
  type("Badge", "Faithful");
  await userEvent.click(screen.getByRole("button", { name: "Create challenge" }));

  await waitFor(() => expect(askedOf("CreateChallenge")).toHaveLength(1));
  expect(askedOf("CreateChallenge")[0]!.input).toMatchObject({
    active: false,
    code: "weeks-in-a-row",
    goal: "STREAK",
    target: 4,
    streakOf: "WEEK",
    period: "ONCE",
    days: null,
    products: [],
    points: 50,
    badge: "faithful",
    badgeName: "Faithful",
    reward: null,
    plays: null,
    winners: null,
    startsAt: null,
  });
});

test("of one that has begun what was changed alone is sent, and a refusal stands at its field", async () => {
  api({
    UpdateChallenge: refusing("loyaltyChallengeUpdate", "winners", "It was promised. Enter 10 or more."),
  });
  open(`${ONE}/edit`, BOTH);

  expect(await screen.findByText(/It has begun/)).toBeTruthy();
  type("How many win in each period", "5");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect((await screen.findByRole("alert")).textContent).toBe("It was promised. Enter 10 or more.");
  expect(screen.getByLabelText("How many win in each period").getAttribute("aria-invalid")).toBe("true");
  expect(askedOf("UpdateChallenge")).toEqual([{ id: ID, input: { winners: 5 } }]);
});

test("deleting says what follows, and why it was not done", async () => {
  api({ DeleteChallenge: refusing("loyaltyChallengeDelete", "id", "Members have done it.") });
  open(ONE, BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "Delete" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText(/it is kept for the books/)).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Delete" }));
  expect((await dialog.findByRole("alert")).textContent).toBe("Members have done it.");
});

test("who manages customers alone sees who has done it, and is asked for no more than they may know", async () => {
  const { done: _, badgeMembers: __, ...seen } = whole;
  api({ Challenge: () => ({ loyaltyChallenge: seen }) });
  open(ONE, ["MANAGE_USERS"]);

  await screen.findByRole("row", { name: /Nina/ });
  expect(askedOf("Challenge")).toEqual([{ id: ID, manages: false }]);
  expect(screen.queryByRole("button", { name: "Delete" })).toBeNull();
  await userEvent.click(screen.getByRole("link", { name: "Edit" }));
  expect(await screen.findByText(/“Manage sales and vouchers”/)).toBeTruthy();
});

test("a leaderboard is shown as members see it, period by period", async () => {
  api();
  open("/console/play/leaderboard", BOTH);

  const rows = within(await screen.findByRole("table", { name: "Leaderboard" })).getAllByRole("row");
  expect(rows.map((row) => row.textContent)).toEqual([
    "PlaceShown asPoints",
    "1Ada L.900",
    "1a member900",
    "3Bo70",
  ]);
  expect(screen.getByText(/in points: 300, 200/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Earlier" }));
  await waitFor(() => expect(askedOf("Board").at(-1)).toMatchObject({ at: "2026-09-30T23:59:59.000Z" }));
  expect(askedOf("Board")[0]).toEqual({ period: "MONTH", at: null, language: "EN" });
});

test("prizes are typed one after another, and switching a leaderboard off asks first", async () => {
  api({ UpdateBoard: () => ({ loyaltyLeaderboardUpdate: { errors: [], terms: { active: false } } }) });
  open("/console/play/leaderboard", BOTH);

  const week = within(await screen.findByRole("region", { name: "Week" }));
  await userEvent.click(week.getByLabelText("Switched on"));
  fireEvent.change(week.getByLabelText("Prizes"), { target: { value: "100, 50" } });
  await userEvent.click(week.getByRole("button", { name: "Save" }));
  await waitFor(() =>
    expect(askedOf("UpdateBoard")).toEqual([{ period: "WEEK", input: { active: true, prizes: [100, 50] } }]),
  );

  const month = within(screen.getByRole("region", { name: "Month" }));
  await userEvent.click(month.getByLabelText("Switched on"));
  await userEvent.click(month.getByRole("button", { name: "Save" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText(/nobody gets a prize/)).toBeTruthy();
  expect(askedOf("UpdateBoard")).toHaveLength(1);
  await userEvent.click(dialog.getByRole("button", { name: "Switch off" }));
  await waitFor(() =>
    expect(askedOf("UpdateBoard").at(-1)).toEqual({ period: "MONTH", input: { active: false } }),
  );
});

test("whoever has no permission for the settings sees the leaderboard all the same", async () => {
  api();
  open("/console/play/leaderboard", ["MANAGE_USERS"]);

  expect(await screen.findByText("Ada L.")).toBeTruthy();
  expect(screen.getByText(/“Manage sales and vouchers”/)).toBeTruthy();
  expect(askedOf("BoardTerms")).toEqual([]);
});
