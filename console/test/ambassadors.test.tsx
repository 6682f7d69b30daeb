import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { open, serve } from "./parent";

const BOTH = ["MANAGE_USERS", "MANAGE_DISCOUNTS"];
const member = (number: number) => ({
  id: `m${number}`,
  user: { id: `u${number}`, email: `m${number}@example.com`, firstName: "Nina", lastName: `N${number}` },
  referral: { code: "ABCD1234" },
});
const row = {
  answers: [],
  appliedAt: "2026-10-01T10:00:00Z",
  decidedAt: null,
  decidedBy: null,
  note: null,
  sharePercent: null,
  months: null,
  acceptedAt: null,
  endsAt: null,
  brought: { friends: 0, orders: 0, value: 0, currency: "USD", points: 0 },
};
const applied = {
  ...row,
  id: "a1",
  state: "APPLIED",
  member: member(1),
  answers: [{ question: "Where do you write?", answer: "A blog" }],
};
const active = {
  ...row,
  id: "a2",
  state: "ACTIVE",
  member: member(2),
  sharePercent: 10,
  months: 6,
  note: "Writes well",
  decidedAt: "2026-10-02T10:00:00Z",
  decidedBy: { email: "staff@example.com" },
  acceptedAt: "2026-10-03T10:00:00Z",
  endsAt: "2027-04-03T10:00:00Z",
  brought: { friends: 2, orders: 3, value: 300, currency: "USD", points: 30 },
};
const ended = { ...active, id: "a3", state: "ENDED", member: member(3) };
const refused = { ...row, id: "a4", state: "REFUSED", member: null };
const month = {
  opening: 0,
  orders: 0,
  value: 0,
  pointsGiven: 0,
  ordersTakenBack: 0,
  valueTakenBack: 0,
  pointsTakenBack: 0,
  closing: 0,
};
const terms = {
  active: false,
  tier: null,
  questions: [{ id: "q1", text: "Where?" }],
  sharePercent: null,
  months: null,
  conditions: "",
};
const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: "a", endCursor: "z" };
const connection = (nodes: unknown[], totalCount = nodes.length) => ({
  totalCount,
  pageInfo,
  edges: nodes.map((node) => ({ node })),
});
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
    Ambassadors: () => ({ loyaltyAmbassadors: connection([applied, active, ended, refused]) }),
    WaitingAmbassadors: () => ({ loyaltyAmbassadors: { totalCount: 1 } }),
    AmbassadorTerms: () => ({ loyaltyAmbassadorTerms: terms, loyaltyTiers: [{ id: "t3", name: "Gold" }] }),
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

const cells = (found: HTMLElement) =>
  within(found)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);
const type = (label: string, value: string) =>
  fireEvent.change(within(screen.getByRole("dialog")).getByLabelText(label), { target: { value } });

test("ambassadors are listed with their code, their share, and what they brought and earned", async () => {
  api();
  open("/console/friends/ambassadors", BOTH);

  const found = await screen.findByRole("row", { name: /Nina N2/ });
  expect(within(found).getByRole("rowheader").textContent).toBe("Nina N2m2@example.comCode ABCD1234");
  const [state, conditions, brought] = cells(found);
  expect(state).toMatch(/^Ambassadorapplied Oct 1, 2026“Writes well”staff@example.com · Oct 2, 2026/);
  expect(conditions).toBe(
    "10 % of the points that friends' orders earnfor 6 monthsOct 3, 2026 to Apr 3, 2027",
  );
  expect(brought).toBe("earned 30 points3 orders of 2 friends$300.00");
  expect(screen.getByText("Has left, or was deleted")).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: "Show them" }));
  await waitFor(() =>
    expect(askedOf("Ambassadors").at(-1)).toMatchObject({ filter: { states: ["APPLIED"] } }),
  );
});

test("an application is accepted with conditions, as the terms offer unless staff say otherwise", async () => {
  api({
    DecideAmbassador: () => ({ loyaltyAmbassadorDecide: { errors: [], ambassador: { state: "OFFERED" } } }),
  });
  open("/console/friends/ambassadors", BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "Accept: Nina N1" }));
  expect(within(screen.getByRole("dialog")).getByText("A blog")).toBeTruthy();
  type("Share", "12,5");
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Accept" }));
  await waitFor(() =>
    expect(askedOf("DecideAmbassador")).toEqual([
      { id: "a1", approve: true, note: "", sharePercent: 12.5, months: null },
    ]),
  );
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("a refusal needs a reason, which the API asks for at its field", async () => {
  api({ DecideAmbassador: refusing("loyaltyAmbassadorDecide", "note", "Enter a text.") });
  open("/console/friends/ambassadors", BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "Refuse: Nina N1" }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: "Refuse" }));
  expect((await dialog.findByRole("alert")).textContent).toBe("Enter a text.");
  expect(dialog.getByLabelText("Note").getAttribute("aria-invalid")).toBe("true");
  expect(askedOf("DecideAmbassador")).toEqual([{ id: "a1", approve: false, note: "" }]);
});

test("another share is offered, with what that means for orders in between", async () => {
  api({
    OfferAmbassador: () => ({ loyaltyAmbassadorOffer: { errors: [], ambassador: { state: "OFFERED" } } }),
  });
  open("/console/friends/ambassadors", BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "Change the share: Nina N2" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText(/orders placed in between do not count/)).toBeTruthy();
  expect(dialog.getByLabelText<HTMLInputElement>("Share").value).toBe("10");
  type("Share", "15");
  type("For how long", "a year");
  await userEvent.click(dialog.getByRole("button", { name: "Change the share" }));
  expect((await dialog.findByRole("alert")).textContent).toMatch(/whole number/);
  expect(askedOf("OfferAmbassador")).toEqual([]);

  type("For how long", "12");
  type("Note", "Brings more");
  await userEvent.click(dialog.getByRole("button", { name: "Change the share" }));
  await waitFor(() =>
    expect(askedOf("OfferAmbassador")).toEqual([
      { id: "a2", note: "Brings more", sharePercent: 15, months: 12 },
    ]),
  );
});

test("it is ended with a reason, and what is over can be offered again", async () => {
  api({ EndAmbassador: () => ({ loyaltyAmbassadorEnd: { errors: [], ambassador: { state: "ENDED" } } }) });
  open("/console/friends/ambassadors", BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "End it: Nina N2" }));
  expect(screen.getByText(/Orders that friends place from now on do not count/)).toBeTruthy();
  type("Note", "Writes no more");
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "End it" }));
  await waitFor(() => expect(askedOf("EndAmbassador")).toEqual([{ id: "a2", note: "Writes no more" }]));
  expect(screen.getByRole("button", { name: "Offer again: Nina N3" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "End it: Nina N3" })).toBeNull();
});

test("a statement tells month by month what the member sees too", async () => {
  const statement = [
    { ...month, month: "2026-10-01", orders: 3, value: 300, pointsGiven: 30, closing: 30 },
    { ...month, month: "2026-11-01", opening: 30, valueTakenBack: 40, pointsTakenBack: 4, closing: 26 },
  ];
  api({ AmbassadorStatement: () => ({ loyaltyMember: { ambassador: { statement } } }) });
  open("/console/friends/ambassadors", BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "Statement: Nina N2" }));
  const table = within(await screen.findByRole("table", { name: "Statement" }));
  expect(table.getAllByRole("row").map((line) => line.textContent)).toEqual([
    "MonthGivenTaken backAt the end",
    "Nov 20260 points4 points26 points",
    "Oct 202630 points3 orders, $300.000 points30 points",
  ]);
  expect(askedOf("AmbassadorStatement")[0]).toMatchObject({ user: "u2" });
});

test("terms are refused at their fields, then saved with the questions in their order", async () => {
  let isRefused = true;
  api({
    UpdateAmbassadorTerms: () =>
      isRefused
        ? refusing("loyaltyAmbassadorTermsUpdate", "sharePercent", "Say first what is offered.")()
        : { loyaltyAmbassadorTermsUpdate: { errors: [], terms: { active: true } } },
  });
  open("/console/friends/ambassadors/terms", BOTH);

  await userEvent.click(await screen.findByLabelText("Members can apply"));
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect((await screen.findByRole("alert")).textContent).toBe("Say first what is offered.");

  isRefused = false;
  fireEvent.change(screen.getByLabelText("Share"), { target: { value: "10" } });
  fireEvent.change(screen.getByLabelText("For how long"), { target: { value: "6" } });
  await userEvent.click(screen.getByRole("button", { name: "Add a question" }));
  fireEvent.change(screen.getByLabelText("Question 2"), { target: { value: "Since when?" } });
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() =>
    expect(askedOf("UpdateAmbassadorTerms").at(-1)).toEqual({
      input: {
        active: true,
        sharePercent: 10,
        months: 6,
        questions: [{ id: "q1", text: "Where?" }, { text: "Since when?" }],
      },
    }),
  );
});

test("who manages customers alone decides, and of the terms sees which permission is missing", async () => {
  api();
  open("/console/friends/ambassadors", ["MANAGE_USERS"]);

  await screen.findByRole("row", { name: /Nina N2/ });
  await userEvent.click(screen.getByRole("link", { name: "What is offered" }));
  expect(await screen.findByText(/“Manage sales and vouchers”/)).toBeTruthy();
  expect(askedOf("AmbassadorTerms")).toEqual([]);
});
