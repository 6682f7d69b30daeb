import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { open, serve } from "./parent";

const ID = "TG95YWx0eUpvdXJuZXk6MQ==";
const step = { waitMinutes: null, onlyIn: null, message: null, points: null, voucher: null, incentive: null };
const voucher = { discountPercent: 10, amount: null, freeShipping: false, validDays: 14 };
const line = {
  id: ID,
  code: "come-back",
  name: "We have missed you",
  active: false,
  trigger: "NO_ORDER",
  days: 30,
  minutes: null,
  orders: null,
  running: 0,
  finished: 0,
  exited: 0,
  heldOut: 0,
  steps: [
    { ...step, voucher },
    { ...step, message: { id: "t1", code: "no_order" } },
    { ...step, waitMinutes: 2880 },
    { ...step, onlyIn: { id: "s1", name: "Regulars" } },
    { ...step, points: 50 },
  ],
};
const whole = {
  ...line,
  repeatDays: 90,
  segment: null,
  exits: ["ORDER"],
  priority: 40,
  validMinutes: 4320,
  holdoutPercent: 0,
};
const list = (nodes: unknown[]) => ({
  loyaltyJourneys: {
    totalCount: nodes.length,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: "a", endCursor: "z" },
    edges: nodes.map((node) => ({ node })),
  },
});
const side = { members: 900, orders: 60, buyers: 54, revenue: { amount: 3000, currency: "USD" } };
const measured = {
  treated: side,
  heldOut: { ...side, members: 100, orders: 5, buyers: 5 },
  conversion: { estimate: 1, low: -4, high: 6 },
  revenuePerMember: null,
  worth: null,
  cost: { amount: 12, currency: "USD" },
  isPreliminary: false,
  verdict: "NOT_PROVEN",
  summary: "It may be chance.",
};
let asked: Record<string, Record<string, unknown>[]>;

beforeEach(() => {
  asked = {};
});

type Answers = Record<string, (variables: Record<string, unknown>) => unknown>;

function api(answers: Answers = {}) {
  const all: Answers = {
    Journeys: () => list([line]),
    Journey: () => ({ loyaltyJourney: whole }),
    JourneyTemplates: () => ({
      loyaltyMessageTemplates: [
        { id: "t1", code: "no_order" },
        { id: "t2", code: "spring" },
      ],
    }),
    JourneyPlan: () => ({
      loyaltyJourney: { plan: { members: 120, membersNeeded: null, smallestDifference: null } },
    }),
    JourneyMeasured: () => ({ loyaltyJourney: { measured } }),
    JourneyEntering: () => ({ loyaltyJourney: { wouldEnter: 12 } }),
    FindSegments: () => ({
      loyaltySegments: { edges: [{ node: { id: "s1", code: "regulars", name: "Regulars" } }] },
    }),
    ...answers,
  };
  return serve(
    Object.fromEntries(
      Object.entries(all).map(([name, answer]) => [
        name,
        (variables: Record<string, unknown>) => {
          (asked[name] ??= []).push(variables);
          return answer(variables);
        },
      ]),
    ),
  );
}

const ONE = `/console/journeys/${ID}`;
const updated = () => ({ loyaltyJourneyUpdate: { errors: [], journey: whole } });

test("a journey is listed with when it begins, what happens, who is in it and what it brought", async () => {
  api({ Journeys: () => list([{ ...line, active: true, running: 7, finished: 40, exited: 2, heldOut: 5 }]) });
  open("/console/journeys", ["MANAGE_USERS"]);

  const row = await screen.findByRole("row", { name: /We have missed you/ });
  await within(row).findByText("Not proven");
  expect(
    within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual([
    "On",
    "30 days without an order",
    "code of 10 % off, 14 daysmessage: No order for a timewait: 2 daysonly in: Regularsand 1 more step",
    "742 before",
    "Not proven",
  ]);
  expect(screen.getByRole("link", { name: "Journeys and messages" }).getAttribute("aria-current")).toBe(
    "page",
  );
});

test("what nobody is held out of is not measured in the list", async () => {
  api();
  open("/console/journeys", ["MANAGE_USERS"]);

  await screen.findByText("1 journey");
  expect(asked.JourneyMeasured).toBeUndefined();
});

test("a new journey begins switched off, with steps in the order that they were put into", async () => {
  api({
    JourneyCreate: () => ({ loyaltyJourneyCreate: { errors: [], journey: { id: ID, name: "Spring" } } }),
  });
  open("/console/journeys/new", ["MANAGE_USERS"]);

  await userEvent.type(await screen.findByLabelText("Name"), "Spring");
  await userEvent.selectOptions(screen.getByLabelText("It begins by"), "No order for a time");
  expect(screen.getByLabelText<HTMLInputElement>("After so many days").value).toBe("30");
  const first = screen.getByRole("listitem", { name: "Step 1" });
  await within(first).findByRole("option", { name: "spring" });
  await userEvent.selectOptions(within(first).getByLabelText("Message"), "spring");
  await userEvent.click(screen.getByRole("button", { name: "Add a step" }));
  const second = screen.getByRole("listitem", { name: "Step 2" });
  await userEvent.selectOptions(within(second).getByLabelText("Step 2"), "Wait");
  await userEvent.clear(within(second).getByLabelText("How long"));
  await userEvent.type(within(second).getByLabelText("How long"), "3");
  await userEvent.click(screen.getByRole("button", { name: "Move step 2 up" }));
  await userEvent.click(screen.getByRole("button", { name: "Create journey" }));

  await screen.findByRole("heading", { name: "We have missed you" });
  expect(asked.JourneyCreate![0]!.input).toEqual({
    code: "spring",
    name: "Spring",
    trigger: "NO_ORDER",
    days: 30,
    repeatDays: 90,
    segment: null,
    steps: [{ waitMinutes: 4320 }, { message: "t2" }],
    exits: [],
    priority: 50,
    validMinutes: 4320,
    holdoutPercent: 0,
    active: false,
  });
});

test("what is left open in a step is told at the step, and not sent", async () => {
  api({ JourneyCreate: () => undefined });
  open("/console/journeys/new", ["MANAGE_USERS"]);
  await userEvent.type(await screen.findByLabelText("Name"), "Spring");
  await userEvent.click(screen.getByRole("button", { name: "Create journey" }));

  const first = screen.getByRole("listitem", { name: "Step 1" });
  expect(await within(first).findByText("Choose one.")).toBeTruthy();
  expect(within(first).getByLabelText("Message").getAttribute("aria-invalid")).toBe("true");
  expect(asked.JourneyCreate).toBeUndefined();
});

test("what was changed alone is sent, so that other steps make no new version", async () => {
  api({ JourneyUpdate: updated });
  open(ONE, ["MANAGE_USERS"]);
  const holdout = await screen.findByLabelText("Held out, to see what it brings");
  expect(screen.getByLabelText<HTMLSelectElement>("It begins by").disabled).toBe(true);

  await userEvent.clear(holdout);
  await userEvent.type(holdout, "10");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  await waitFor(() => expect(asked.JourneyUpdate).toEqual([{ id: ID, input: { holdoutPercent: 10 } }]));
});

test("a step that is removed sends the steps that stay", async () => {
  api({ JourneyUpdate: updated });
  open(ONE, ["MANAGE_USERS"]);
  for (const number of [5, 4, 3])
    await userEvent.click(await screen.findByRole("button", { name: `Remove step ${number}` }));
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  const steps = [{ voucher: { discountPercent: 10, validDays: 14 } }, { message: "t1" }];
  await waitFor(() => expect(asked.JourneyUpdate).toEqual([{ id: ID, input: { steps } }]));
});

test("a refusal stands at its step", async () => {
  const errors = [{ field: "steps.4", message: "Enter 1 to 1,000,000 points.", code: "INVALID" }];
  api({ JourneyUpdate: () => ({ loyaltyJourneyUpdate: { errors, journey: null } }) });
  open(ONE, ["MANAGE_USERS"]);
  const fifth = await screen.findByRole("listitem", { name: "Step 5" });
  await userEvent.type(within(fifth).getByLabelText("How many"), "0000000");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  expect(await within(fifth).findByText("Enter 1 to 1,000,000 points.")).toBeTruthy();
});

test("switching on says how many from the past it would let in, and lets them in when told", async () => {
  api({ JourneyUpdate: updated });
  const parent = open(ONE, ["MANAGE_USERS"]);
  await userEvent.click(await screen.findByRole("button", { name: "Switch on" }));
  const dialog = screen.getByRole("dialog", { name: "Switch We have missed you on?" });
  const past = await within(dialog).findByLabelText("Let in who fitted before: 12 members now");
  expect(within(dialog).getByText(/Nobody is held out/)).toBeTruthy();
  expect(asked.JourneyUpdate).toBeUndefined();

  await userEvent.click(past);
  await userEvent.click(within(dialog).getByRole("button", { name: "Switch on" }));

  await waitFor(() =>
    expect(asked.JourneyUpdate).toEqual([{ id: ID, input: { active: true, enterPast: true } }]),
  );
  expect(parent.asked("notification")).toMatchObject([{ text: "We have missed you is switched on." }]);
});

test("switching off says what becomes of who is in it; deleting is refused in the API's words", async () => {
  const errors = [{ field: "id", message: "Members were in it. Switch it off instead.", code: "IN_USE" }];
  api({
    Journey: () => ({ loyaltyJourney: { ...whole, active: true, running: 3 } }),
    JourneyUpdate: updated,
    JourneyDelete: () => ({ loyaltyJourneyDelete: { errors, journey: null } }),
  });
  open(ONE, ["MANAGE_USERS"]);
  await userEvent.click(await screen.findByRole("button", { name: "Switch off" }));
  const dialog = screen.getByRole("dialog");
  expect(dialog.textContent).toContain("3 members who are in it stand still");
  await userEvent.click(within(dialog).getByRole("button", { name: "Switch off" }));
  await waitFor(() => expect(asked.JourneyUpdate).toEqual([{ id: ID, input: { active: false } }]));

  await userEvent.click(await screen.findByRole("button", { name: "Delete" }));
  const deleting = screen.getByRole("dialog", { name: "Delete We have missed you?" });
  await userEvent.click(within(deleting).getByRole("button", { name: "Delete" }));
  expect(await within(deleting).findByText("Members were in it. Switch it off instead.")).toBeTruthy();
});

test("before anybody was in it its plan is told, then what it brought and where members are", async () => {
  api();
  open(ONE, ["MANAGE_USERS"]);
  expect(await screen.findByText("It is for 120 members now.")).toBeTruthy();
  expect(asked.JourneyMeasured).toBeUndefined();
});

test("once members were in it, it says what it brought and where they are", async () => {
  api({
    Journey: () => ({ loyaltyJourney: { ...whole, active: true, running: 3, finished: 40, heldOut: 4 } }),
  });
  open(ONE, ["MANAGE_USERS"]);

  expect(await screen.findByText("It may be chance.")).toBeTruthy();
  const counts = screen.getByRole("region", { name: "Members" });
  expect(within(counts).getByText("In it now").nextSibling!.textContent).toBe("3");
  expect(within(counts).getByText("Came to its end").nextSibling!.textContent).toBe("40");
  expect(screen.getByText(/3 members are in it: they go on as they began/)).toBeTruthy();
});

test("without the permission nothing is asked, and it is named", async () => {
  const answers = api();
  open("/console/journeys", ["MANAGE_ORDERS"]);

  expect(await screen.findByText(/You need the permission “Manage customers”/)).toBeTruthy();
  expect(answers).not.toHaveBeenCalled();
});
