import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { fileOf } from "../src/pages/play/draws/Verify";
import { oddsOf } from "../src/pages/play/games/odds";
import { empty } from "../src/pages/play/games/draft";
import * as files from "../src/ui/figures/sheet";
import { open, serve } from "./parent";

const GAME = "TG95YWx0eUdhbWU6MQ==";
const BOTH = ["MANAGE_USERS", "MANAGE_DISCOUNTS"];
const line = {
  id: GAME,
  code: "wheel",
  name: "Wheel of the week",
  kind: "WHEEL",
  active: false,
  isOver: false,
  pointsCost: 50,
  orderMinimum: null,
  playsADay: null,
  playsOnce: null,
  budget: 5000,
  spent: 1200,
  averagePoints: 22,
  returnPercent: 44,
  figures: { plays: 30, members: 12, pointsPaid: 1500 },
};
const slice = {
  points: null,
  reward: null,
  stock: null,
  left: null,
  won: 0,
  fallback: false,
  translations: [],
};
const slices = [
  {
    ...slice,
    code: "gold",
    label: "Gold",
    weight: 100,
    chancePercent: 0,
    points: 1000,
    stock: 1,
    left: 0,
    won: 1,
  },
  {
    ...slice,
    code: "silver",
    label: "Silver",
    weight: 900,
    chancePercent: 9,
    reward: { id: "r1", name: "Five off", pointsCost: 100 },
  },
  { ...slice, code: "bronze", label: "Bronze", weight: 3000, chancePercent: 31, points: 10, fallback: true },
  { ...slice, code: "nothing", label: "Nothing this time", weight: 6000, chancePercent: 60 },
];
const whole = {
  ...line,
  conditions: "For everybody.",
  conditionsAddress: "https://example.com/wheel",
  translations: [],
  channels: [],
  leastAge: 18,
  dayLimit: null,
  memberLimit: null,
  withoutPurchase: false,
  slices,
};
const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: "a", endCursor: "z" };
const connection = (nodes: unknown[]) => ({
  totalCount: nodes.length,
  pageInfo,
  edges: nodes.map((node) => ({ node })),
});
const SEED = "00".repeat(32);
const drawn = { commitment: "c0ffee", seed: SEED, game: { id: GAME, name: "Wheel of the week" } };
const play = {
  number: 3445,
  weights: [100, 900, 3000, 6000],
  position: 2,
  play: 0,
  word: "tea",
  memberId: "m1",
  slice: { label: "Bronze" },
  points: 10,
  claim: null,
  pointsPaid: 50,
  playedAt: "2031-05-06T16:00:00Z",
};

type Answers = Record<string, (variables: Record<string, unknown>) => unknown>;
let asked: [string, Record<string, unknown>][];
const askedOf = (name: string) => asked.filter(([one]) => one === name).map(([, variables]) => variables);

beforeEach(() => {
  asked = [];
});

function api(answers: Answers = {}) {
  const all: Answers = {
    Games: () => ({ loyaltyAllGames: connection([line]) }),
    Game: () => ({ loyaltyGame: whole }),
    GameChoices: () => ({ channels: [{ id: "c1", name: "United States" }] }),
    FindPrizes: () => ({
      loyaltyAllRewards: { edges: [{ node: { id: "r1", name: "Five off", pointsCost: 100 } }] },
    }),
    DrawDays: () => ({ loyaltyDraws: [drawn] }),
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
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const refusing = (name: string, field: string, message: string) => () => ({
  [name]: { errors: [{ field, message, code: "INVALID" }] },
});

test("games are listed with what a play gives back, and what is spent of the budget", async () => {
  api();
  open("/console/play", BOTH);

  const row = await screen.findByRole("row", { name: /Wheel of the week/ });
  expect(cells(row)).toEqual([
    "50 points a play",
    "22 points on average44 % of what it costs",
    "30 playsby 12 members",
    "1,200 of 5,000 points",
    "Off",
  ]);
  await userEvent.selectOptions(screen.getByLabelText("State"), "Switched on");
  await waitFor(() => expect(askedOf("Games").at(-1)).toMatchObject({ filter: { active: true } }));
});

test("a game shows each chance as it is now, and the prizes that are left", async () => {
  api();
  open(`/console/play/games/${encodeURIComponent(GAME)}`, BOTH);

  expect(cells(await screen.findByRole("row", { name: /Gold/ }))).toEqual([
    "0 %",
    "1 %",
    "1,000 points",
    "0 of 1 left",
    "1",
  ]);
  expect(cells(screen.getByRole("row", { name: /Bronze/ }))[2]).toBe(
    "10 pointsfallback: has the chances of what is gone",
  );
  expect(cells(screen.getByRole("row", { name: /Silver/ }))[2]).toBe("Five off (100 points)");
});

test("chances add up while they are typed, with what a play gives on average", async () => {
  api({ CreateGame: () => ({ loyaltyGameCreate: { errors: [], game: { id: GAME, name: "Wheel" } } }) });
  open("/console/play/games/new", BOTH);

  type(await screen.findByLabelText("Name"), "Wheel");
  await screen.findByText("The chances add up to 100 %.");
  expect(screen.getByText(/A play gives 3 points on average/)).toBeTruthy();
  const [first, second] = screen.getAllByLabelText("Chance");
  type(first!, "31,5");
  expect(await screen.findByText("The chances add up to 101.5 %: 1.5 % are too much.")).toBeTruthy();
  type(second!, "60");
  expect(await screen.findByText("The chances add up to 91.5 %: 8.5 % are missing.")).toBeTruthy();
  type(second!, "68.5");
  type(screen.getByLabelText("A play costs"), "10");
  expect(await screen.findByText(/31.5 % of what it costs comes back/)).toBeTruthy();

  type(screen.getAllByLabelText("What shoppers see")[0]!, "Ten points");
  type(screen.getAllByLabelText("What shoppers see")[1]!, "Ничего");
  await userEvent.click(screen.getByRole("button", { name: "Create game" }));
  await waitFor(() => expect(askedOf("CreateGame")).toHaveLength(1));
  const input = askedOf("CreateGame")[0]!.input as Record<string, unknown>;
  expect(input).toMatchObject({ active: false, code: "wheel", kind: "WHEEL", playsADay: 1, pointsCost: 10 });
  expect(input.slices).toEqual([
    {
      code: "ten-points",
      label: "Ten points",
      translations: [],
      weight: 3150,
      points: 10,
      reward: null,
      stock: null,
      fallback: false,
    },
    {
      code: "slice-2",
      label: "Ничего",
      translations: [],
      weight: 6850,
      points: null,
      reward: null,
      stock: null,
      fallback: true,
    },
  ]);
});

test("what is no number stands at its field, and what the API refuses of slices below them", async () => {
  api({ UpdateGame: refusing("loyaltyGameUpdate", "slices", "gold: enter a stock of 1 or more.") });
  open(`/console/play/games/${encodeURIComponent(GAME)}/edit`, BOTH);

  const gold = within(await screen.findByRole("listitem", { name: "Slice 1" }));
  type(gold.getByLabelText("Chance"), "1.005");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect((await gold.findByRole("alert")).textContent).toMatch(/at most two decimals/);
  expect(askedOf("UpdateGame")).toEqual([]);

  type(gold.getByLabelText("Chance"), "1");
  type(gold.getByLabelText("How many there are"), "5");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect((await screen.findByRole("alert")).textContent).toBe("gold: enter a stock of 1 or more.");
  expect(Object.keys(askedOf("UpdateGame")[0]!.input as object)).toEqual(["slices"]);
});

test("the fallback is there for everybody: it has no stock, and slices keep their turn", async () => {
  api({ UpdateGame: () => ({ loyaltyGameUpdate: { errors: [], game: { active: false } } }) });
  open(`/console/play/games/${encodeURIComponent(GAME)}/edit`, BOTH);

  const last = within(await screen.findByRole("listitem", { name: "Slice 4" }));
  await userEvent.click(last.getByRole("radio"));
  expect(last.queryByLabelText("How many there are")).toBeNull();
  await userEvent.click(last.getByRole("button", { name: "Move slice 4 up" }));
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(askedOf("UpdateGame")).toHaveLength(1));
  const { slices: sent } = askedOf("UpdateGame")[0]!.input as {
    slices: { code: string; fallback: boolean }[];
  };
  expect(sent.map(({ code, fallback }) => [code, fallback])).toEqual([
    ["gold", false],
    ["silver", false],
    ["nothing", true],
    ["bronze", false],
  ]);
});

test("switching on says what follows, and that nobody plays for nothing", async () => {
  api({ UpdateGame: refusing("loyaltyGameUpdate", "conditions", "Enter a text.") });
  open(`/console/play/games/${encodeURIComponent(GAME)}`, BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "Switch on" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText(/Nobody can play without an order or points/)).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Switch on" }));
  expect((await dialog.findByRole("alert")).textContent).toBe("Enter a text.");
});

test("a day's seed is shown with a file that the command checks", async () => {
  const handOver = vi.spyOn(files, "handOver").mockImplementation(() => {});
  api({
    FindPlayers: () => ({
      loyaltyMembers: {
        edges: [{ node: { user: { id: "u1", email: "ada@example.com", firstName: "Ada", lastName: "L" } } }],
      },
    }),
    MemberDraws: () => ({ loyaltyMember: { plays: 0, played: [play] } }),
  });
  open("/console/play/draws?day=2031-05-06", BOTH);

  expect(cells(await screen.findByRole("row", { name: /Wheel of the week/ }))).toEqual(["c0ffee", SEED]);
  await userEvent.click(screen.getByLabelText("Member"));
  await userEvent.click(await screen.findByRole("option", { name: "Ada L, ada@example.com" }));
  const row = await screen.findByRole("row", { name: /No. 0/ });
  expect(cells(row)).toEqual(["tea", "3,445 of 10,000", "Bronzehad 30 % then", "10 points", "50 points"]);
  expect(askedOf("MemberDraws")).toEqual([{ user: "u1", game: GAME, day: "2031-05-06" }]);
  expect(screen.getByText(/saleor-loyalty verify-draw day.json/)).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: "File for checking (day.json)" }));
  expect(handOver).toHaveBeenCalledWith("day.json", [expect.any(String)], "application/json");
  expect(JSON.parse(fileOf(drawn, [play as never]))).toEqual({
    seed: SEED,
    commitment: "c0ffee",
    plays: [{ play: 0, number: 3445, weights: [100, 900, 3000, 6000], word: "tea", memberId: "m1" }],
  });
});

test("who may not manage discounts sees the published draws, and a sentence for the rest", async () => {
  api({ DrawDays: () => ({ loyaltyDraws: [{ ...drawn, seed: null }] }) });
  open("/console/play", ["MANAGE_PRODUCTS"]);

  expect(await screen.findByText(/“Manage sales and vouchers”/)).toBeTruthy();
  await userEvent.click(screen.getByRole("link", { name: "Published draws" }));
  expect(await screen.findByText("secret until the day is over")).toBeTruthy();
  expect(screen.getByText(/“Manage customers”/)).toBeTruthy();
});

test("odds are exact in hundredths of a per cent", () => {
  const draft = empty();
  const [won, nothing] = draft.slices;
  const slices = [
    { ...won!, chance: "33.33", points: "1" },
    { ...nothing!, chance: "66.67" },
  ];
  expect(oddsOf({ ...draft, slices, pointsCost: "" })).toEqual({
    missing: 0,
    average: 0.3333,
    returned: null,
  });
});
