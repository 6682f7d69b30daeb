import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
// Loaded before, or the first test would wait for it.
import "../src/pages/voice/VoicePage";
import { open, serve } from "./parent";

const ada = {
  id: "m1",
  user: { email: "ada@example.com", firstName: "Ada", lastName: "Nowak" },
};
const review = {
  id: "v1",
  stars: 2,
  title: "Cold",
  text: "Two\nlines",
  name: "A.",
  createdAt: "2031-05-06T16:00:00Z",
  state: "WAITING",
  points: 30,
  pointsGiven: false,
  note: null,
  decidedAt: null,
  decidedBy: null,
  product: { id: "p1", name: "Green tea" },
  member: ada,
};
const reviews = [
  review,
  {
    ...review,
    id: "v2",
    title: "Warm",
    stars: 5,
    state: "APPROVED",
    pointsGiven: true,
    member: null,
    name: "",
  },
  {
    ...review,
    id: "v3",
    title: "Rude",
    state: "REFUSED",
    points: null,
    note: "Insults",
    decidedAt: "2031-05-07T16:00:00Z",
    decidedBy: { email: "staff@example.com" },
  },
];
const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: "a", endCursor: "z" };

let asked: [string, Record<string, unknown>][];
const askedOf = (name: string) => asked.filter(([one]) => one === name).map(([, variables]) => variables);

beforeEach(() => {
  asked = [];
});

function api(state: string) {
  const found = { totalCount: reviews.length, pageInfo, edges: reviews.map((node) => ({ node })) };
  const answers: Record<string, unknown> = {
    Reviews: { loyaltyReviews: found },
    WaitingReviews: { loyaltyReviews: { totalCount: 1 } },
    FindProducts: { products: { edges: [{ node: { id: "p1", name: "Green tea" } }] } },
    ReviewedProduct: { product: { id: "p1", name: "Green tea" } },
    DecideReview: { loyaltyReviewApprove: { errors: [], review: { state } } },
  };
  return serve(
    Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [
        name,
        (variables: Record<string, unknown>) => {
          asked.push([name, variables]);
          return answer;
        },
      ]),
    ),
  );
}

test("reviews say what was rewarded, and one is refused with a reason alone", async () => {
  api("REFUSED");
  open("/console/voice/reviews", ["MANAGE_PRODUCTS"]);

  const rows = (await screen.findAllByRole("row")).slice(1).map((row) => within(row));
  expect(rows[0]!.getByRole("img", { name: "2 of 5 stars" })).toBeTruthy();
  expect(rows[0]!.getByText("30 points were promised, given once it is approved")).toBeTruthy();
  expect(rows[1]!.getByText("30 points were given for it")).toBeTruthy();
  expect(rows[1]!.getByText(/shown without a name/)).toBeTruthy();
  expect(rows[2]!.getByText("Nothing was promised")).toBeTruthy();
  expect(rows[2]!.getByText("“Insults”")).toBeTruthy();
  const decisions = rows.map((row) =>
    row
      .queryAllByRole("button")
      .map((button) => button.textContent)
      .filter((text) => text !== "Green tea"),
  );
  expect(decisions).toEqual([["Approve", "Refuse"], ["Take down"], ["Approve"]]);

  await userEvent.click(rows[0]!.getByRole("button", { name: "Refuse" }));
  const dialog = within(screen.getByRole("dialog", { name: "Refuse this review of Green tea?" }));
  expect(dialog.getByText(/never for few stars/)).toBeTruthy();
  expect(dialog.getByText("Its writer does not get the 30 points that were promised.")).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Refuse" }));
  expect(await dialog.findByText("Write why it is not shown.")).toBeTruthy();
  expect(askedOf("DecideReview")).toEqual([]);
  await userEvent.type(dialog.getByLabelText("Why"), "Names a neighbour");
  await userEvent.click(dialog.getByRole("button", { name: "Refuse" }));
  await waitFor(() =>
    expect(askedOf("DecideReview")).toEqual([{ id: "v1", approved: false, note: "Names a neighbour" }]),
  );
});

test("a review is approved without a word, and found by state, stars and product", async () => {
  api("APPROVED");
  open("/console/voice/reviews?product=p1", ["MANAGE_PRODUCTS"]);

  await userEvent.click((await screen.findAllByRole("button", { name: "Approve" }))[0]!);
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText(/Its writer gets 30 points/)).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Approve" }));
  await waitFor(() => expect(askedOf("DecideReview")).toEqual([{ id: "v1", approved: true, note: "" }]));

  await userEvent.selectOptions(screen.getByLabelText("Stars"), "2 stars");
  await userEvent.click(await screen.findByRole("button", { name: "Remove Green tea" }));
  await userEvent.click(screen.getByLabelText("State"));
  await userEvent.selectOptions(screen.getByLabelText("State"), "Waits for you");
  await waitFor(() =>
    expect(askedOf("Reviews").at(-1)!.filter).toEqual({
      states: ["WAITING"],
      stars: { gte: 2, lte: 2 },
      product: null,
      search: null,
    }),
  );
});
