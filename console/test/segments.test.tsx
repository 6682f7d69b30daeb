import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { open, serve } from "./parent";

const segment = {
  id: "TG95YWx0eVNlZ21lbnQ6MQ==",
  code: "regulars",
  name: "Regulars",
  kind: "RULE",
  size: 12,
  rule: {
    all: [
      { condition: { field: "ORDERS", operator: "GTE", values: ["3"] } },
      { not: { any: [{ condition: { field: "TIER", operator: "EQ", values: ["gold"] } }, life("LOST")] } },
      { condition: { field: "BOUGHT_CATEGORY", operator: "IN", values: ["k1"], days: 30 } },
    ],
  },
};
const list = { ...segment, kind: "LIST", name: "Friends", rule: null };
const terms = {
  loyaltySegmentFields: [
    ["ORDERS", ["EQ", "NE", "GT", "GTE", "LT", "LTE", "IN", "NOT_IN"]],
    ["TIER", ["EQ", "NE", "IN", "NOT_IN"]],
    ["LIFE_CYCLE", ["EQ", "NE", "IN", "NOT_IN"], ["NEW", "LOST"]],
    ["BOUGHT_CATEGORY", ["EQ", "IN", "IS_SET"]],
    ["METADATA", ["EQ", "CONTAINS", "IS_SET"]],
  ].map(([field, operators, choices = []]) => ({
    field,
    operators,
    choices,
    takesDays: field === "BOUGHT_CATEGORY",
    takesKey: field === "METADATA",
  })),
  loyaltyTiers: [{ code: "gold", name: "Gold" }],
  channels: [],
};
const person = {
  id: "m1",
  user: { email: "ada@example.com", firstName: "Ada", lastName: "Nowak" },
  tier: { name: "Silver" },
  points: { available: 50 },
};
const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: "a", endCursor: "z" };
let asked: Record<string, Record<string, any>[]>;

beforeEach(() => {
  asked = {};
});

function life(stage: string) {
  return { condition: { field: "LIFE_CYCLE", operator: "EQ", values: [stage] } };
}

type Answers = Record<string, (variables: Record<string, any>) => unknown>;

function api(answers: Answers = {}) {
  const all: Answers = {
    Segments: () => ({ loyaltySegments: { totalCount: 1, pageInfo, edges: [{ node: segment }] } }),
    Segment: () => ({ loyaltySegment: segment }),
    SegmentMembers: () => ({ loyaltySegment: { members: { pageInfo, edges: [{ node: person }] } } }),
    RuleTerms: () => terms,
    SegmentPreview: () => ({ loyaltySegmentPreview: { size: 12 } }),
    CategoryNames: () => ({ categories: { edges: [{ node: { id: "k1", name: "Coffee" } }] } }),
    SegmentUpdate: () => ({ loyaltySegmentUpdate: { errors: [], segment, unknownEmails: [] } }),
    ...answers,
  };
  const counted = Object.entries(all).map(([name, answer]) => [
    name,
    (variables: Record<string, unknown>) => {
      (asked[name] ??= []).push(variables);
      return answer(variables);
    },
  ]);
  return serve(Object.fromEntries(counted) as Answers);
}

const ONE = `/console/segments/${encodeURIComponent(segment.id)}`;
const BOTH = ["MANAGE_DISCOUNTS", "MANAGE_USERS"];

test("segments are listed with their sizes, and found by a part of their names", async () => {
  api({
    Segments: ({ search }) => ({
      loyaltySegments: { totalCount: 1, pageInfo, edges: search ? [] : [{ node: segment }] },
    }),
  });
  open("/console/segments", ["MANAGE_DISCOUNTS"]);

  const row = await screen.findByRole("row", { name: /Regulars/ });
  expect(
    within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["Rule", "12 members"]);
  await userEvent.type(screen.getByLabelText("Name or code"), "x");
  expect(await screen.findByText("No segment is found by this name.")).toBeTruthy();
});

test("a rule is shown as it is kept, and sent back the same", async () => {
  api();
  open(ONE, BOTH);

  expect(await screen.findByText("It fits 12 members now.")).toBeTruthy();
  expect(asked.SegmentPreview).toEqual([{ rule: segment.rule }]);
  expect(screen.getByText("Coffee")).toBeTruthy();
  expect(screen.getByRole("group", { name: "None of these fits" })).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Save" }).disabled).toBe(true);
  expect(screen.getByRole("link", { name: "ada@example.com" })).toBeTruthy();
});

test("while a rule is built its size is asked once it is whole and rests", async () => {
  api({
    SegmentCreate: () => ({ loyaltySegmentCreate: { errors: [], segment: { id: segment.id, name: "New" } } }),
  });
  open("/console/segments/new", BOTH);
  expect(await screen.findByText(/Fill in every value/)).toBeTruthy();

  await userEvent.type(screen.getByLabelText("Value"), "15");
  expect(await screen.findByText("It fits 12 members now.")).toBeTruthy();
  expect(asked.SegmentPreview).toHaveLength(1);

  await userEvent.click(screen.getByRole("button", { name: "Add a group" }));
  const inner = within(screen.getByRole("group", { name: "At least one of these fits" }));
  await userEvent.selectOptions(inner.getByLabelText("How many have to fit"), "None of these fits");
  const none = within(screen.getByRole("group", { name: "None of these fits" }));
  await userEvent.selectOptions(none.getByLabelText("What is asked"), "Life cycle");
  await userEvent.selectOptions(none.getByLabelText("Comparison"), "is one of");
  await userEvent.click(none.getByLabelText("Lost"));
  await waitFor(() => expect(asked.SegmentPreview).toHaveLength(2));

  await userEvent.type(screen.getByLabelText("Name"), "Good customers");
  await userEvent.click(screen.getByRole("button", { name: "Create segment" }));
  await screen.findByRole("heading", { name: "Regulars" });
  expect(asked.SegmentCreate).toEqual([
    {
      input: {
        name: "Good customers",
        code: "good-customers",
        rule: {
          all: [
            { condition: { field: "ORDERS", operator: "GTE", values: ["15"] } },
            { not: { condition: { field: "LIFE_CYCLE", operator: "IN", values: ["LOST"] } } },
          ],
        },
      },
    },
  ]);
});

test("operators are those that fit the field, and another field begins anew", async () => {
  api();
  open("/console/segments/new", BOTH);

  await userEvent.selectOptions(await screen.findByLabelText("What is asked"), "Customer's metadata");

  const operators = within(screen.getByLabelText("Comparison")).getAllByRole("option");
  expect(operators.map((option) => option.textContent)).toEqual(["is", "contains", "is known"]);
  await userEvent.selectOptions(screen.getByLabelText("Comparison"), "is known");
  expect(screen.queryByLabelText("Value")).toBeNull();
  expect(screen.getByText(/Fill in every value/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText("Metadata key"), "vip");
  await waitFor(() =>
    expect(asked.SegmentPreview?.at(-1)).toEqual({
      rule: { all: [{ condition: { field: "METADATA", operator: "IS_SET", values: [], key: "vip" } }] },
    }),
  );
});

test("what is refused in a rule stands where it is, of a preview as of saving", async () => {
  api({
    SegmentPreview: ({ rule }) =>
      rule.all[0].condition.values[0] === "3"
        ? { loyaltySegmentPreview: { size: 1 } }
        : { errors: [{ message: "rule.all.0.condition.values: Enter a whole number from 0 to 1000000." }] },
    SegmentUpdate: () => ({
      loyaltySegmentUpdate: {
        errors: [
          { field: "rule.all.1.not.any.0.condition.values", message: "No such tier.", code: "NOT_FOUND" },
        ],
        segment: null,
        unknownEmails: [],
      },
    }),
  });
  open(ONE, BOTH);
  await screen.findByText("It fits 1 member now.");

  const [value] = screen.getAllByLabelText<HTMLInputElement>("Value");
  await userEvent.type(value!, ".5");
  expect(await screen.findByText("Enter a whole number from 0 to 1000000.")).toBeTruthy();
  expect(value!.getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText(/Mend what is marked/)).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  const none = within(screen.getByRole("group", { name: "None of these fits" }));
  expect(await none.findByText("No such tier.")).toBeTruthy();
  expect(value!.value).toBe("3.5");
});

test("addresses of a CSV go on a list, and those of nobody are told", async () => {
  api({
    Segment: () => ({ loyaltySegment: list }),
    SegmentUpdate: () => ({
      loyaltySegmentUpdate: { errors: [], segment: list, unknownEmails: ["x@example.com"] },
    }),
  });
  const parent = open(ONE, BOTH);
  const csv =
    '\uFEFFName;E-mail;Friend\r\n"Nowak; Ada";ada@example.com;z@example.com\r\nX;"x@example.com";\r\n';

  await userEvent.upload(await screen.findByLabelText("CSV file"), new File([csv], "list.csv"));
  await userEvent.click(await screen.findByRole("button", { name: "Put 2 addresses on the list" }));

  const unknown = await screen.findByLabelText<HTMLTextAreaElement>(/1 address belongs to nobody/);
  expect(unknown.value).toBe("x@example.com");
  expect(asked.SegmentUpdate).toEqual([
    { id: segment.id, input: { addEmails: ["ada@example.com", "x@example.com"] } },
  ]);
  expect(parent.asked("notification")).toMatchObject([
    { text: "1 address was found: its member is on the list now." },
  ]);
});

test("a member is taken off a list", async () => {
  api({ Segment: () => ({ loyaltySegment: list }) });
  open(ONE, BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "Take off ada@example.com" }));

  await waitFor(() =>
    expect(asked.SegmentUpdate).toEqual([{ id: segment.id, input: { removeMembers: ["m1"] } }]),
  );
});

test("a segment that something asks for says so when it is to be deleted", async () => {
  api({
    SegmentDelete: () => ({
      loyaltySegmentDelete: {
        errors: [{ field: "id", message: "There are campaigns that ask for it.", code: "IN_USE" }],
        segment: null,
      },
    }),
  });
  open(ONE, BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "Delete" }));
  const dialog = within(screen.getByRole("dialog", { name: "Delete Regulars?" }));
  await userEvent.click(dialog.getByRole("button", { name: "Delete" }));
  expect(await dialog.findByText("There are campaigns that ask for it.")).toBeTruthy();
});

test("who may not see members sees the segment, and either permission opens the page", async () => {
  api();
  open(ONE, ["MANAGE_DISCOUNTS"]);
  expect(await screen.findByText(/You need the permission “Manage customers”/)).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Regulars" })).toBeTruthy();
  expect(asked.SegmentMembers).toBeUndefined();
});

test("without either permission both are named", async () => {
  api();
  open("/console/segments", ["MANAGE_ORDERS"]);
  expect(await screen.findByText(/“Manage sales and vouchers” or “Manage customers”/)).toBeTruthy();
});
