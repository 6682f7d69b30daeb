import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { open, serve } from "./parent";

const ada = {
  id: "TG95YWx0eU1lbWJlcjox",
  enrolledAt: "2026-01-02T10:00:00Z",
  suspended: false,
  user: { email: "ada@example.com", firstName: "Ada", lastName: "Nowak" },
  tier: { name: "Silver" },
  points: { available: 1234, pending: 5 },
};
const list = (nodes: unknown[], more = false) => ({
  loyaltyMembers: {
    totalCount: nodes.length,
    pageInfo: { hasNextPage: more, hasPreviousPage: false, startCursor: "a", endCursor: "z" },
    edges: nodes.map((node) => ({ node })),
  },
});
let asked: Record<string, unknown>[];

beforeEach(() => {
  asked = [];
});

function members(answer: (variables: Record<string, unknown>) => unknown) {
  return serve({
    Tiers: () => ({ loyaltyTiers: [{ id: "t1", name: "Silver" }] }),
    Members: (variables) => {
      asked.push(variables);
      return answer(variables);
    },
  });
}

test("a member is shown with units and dates", async () => {
  members(() => list([ada]));
  open("/console", ["MANAGE_USERS"]);

  const row = await screen.findByRole("row", { name: /ada@example.com/ });
  expect(
    within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["Silver", "1,234", "5", "Jan 2, 2026"]);
  expect(screen.getByText("1 member")).toBeTruthy();
});

test("typing asks once, after a pause, and the address keeps it", async () => {
  members(({ search }) => list(search ? [] : [ada]));
  open("/console", ["MANAGE_USERS"]);
  await screen.findByText("ada@example.com");

  await userEvent.type(screen.getByLabelText("E-mail or name"), "berta");

  await screen.findByText("No member fits these filters.");
  expect(asked.map(({ search }) => search)).toEqual([null, "berta"]);
  expect(window.location.search).toBe("?search=berta");
  await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
  await screen.findByText("ada@example.com");
});

test("a space at the end is kept, and asks for nothing by itself", async () => {
  members(() => list([ada], true));
  open("/console", ["MANAGE_USERS"]);
  await screen.findByText("ada@example.com");
  const field = screen.getByLabelText<HTMLInputElement>("E-mail or name");

  await userEvent.type(field, "ada ");
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(field.value).toBe("ada ");

  await userEvent.click(await screen.findByRole("button", { name: "Next" }));
  await userEvent.type(field, " ");
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(window.location.search).toBe("?search=ada&after=z");

  await userEvent.type(field, "nowak");
  await waitFor(() => expect(window.location.search).toBe("?search=ada++nowak"));
  expect(asked.map(({ search, after }) => [search, after])).toEqual([
    [null, null],
    ["ada", null],
    ["ada", "z"],
    ["ada  nowak", null],
  ]);
});

test("a stage of the life cycle is one of those that there are", async () => {
  members(() => list([ada]));
  open("/console?life=IMMORTAL", ["MANAGE_USERS"]);
  await screen.findByText("ada@example.com");

  await userEvent.selectOptions(screen.getByLabelText("Life cycle"), "Never ordered");

  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked.map(({ filter }) => (filter as { lifeCycle: string[] }).lifeCycle)).toEqual([[], ["NEVER"]]);
});

test("a column is clicked to sort, and again for the other way", async () => {
  members(() => list([ada]));
  open("/console?sort=-points&least=10&tier=t1&suspended=yes&most=ten&life=LOST", ["MANAGE_USERS"]);
  await screen.findByText("ada@example.com");

  await userEvent.click(screen.getByRole("button", { name: /Available/ }));

  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked.map(({ sortBy }) => sortBy)).toEqual([
    { field: "POINTS_AVAILABLE", direction: "DESC" },
    { field: "POINTS_AVAILABLE", direction: "ASC" },
  ]);
  expect(asked[0]!.filter).toEqual({
    tiers: ["t1"],
    pointsAvailable: { gte: 10, lte: null },
    suspended: true,
    lifeCycle: ["LOST"],
  });
  expect(screen.getByRole("columnheader", { name: /Available/ }).getAttribute("aria-sort")).toBe("ascending");
});

test("the next page follows the cursor", async () => {
  members(({ after }) =>
    list([after ? { ...ada, id: "2", user: { ...ada.user, email: "b@example.com" } } : ada], !after),
  );
  open("/console", ["MANAGE_USERS"]);

  await userEvent.click(await screen.findByRole("button", { name: "Next" }));

  await screen.findByText("b@example.com");
  expect(asked[1]).toMatchObject({ first: 25, after: "z", last: null, before: null });
});

test("without the permission nothing is asked, and it is named", async () => {
  const api = members(() => list([]));
  open("/console", ["MANAGE_ORDERS"]);

  expect(await screen.findByText(/You need the permission “Manage customers”/)).toBeTruthy();
  expect(api).not.toHaveBeenCalled();
});

test("what fails says so and can be tried again", async () => {
  let broken = true;
  members(() => (broken ? { errors: [{ message: "x" }] } : list([ada])));
  open("/console", ["MANAGE_USERS"]);

  const retry = await screen.findByRole("button", { name: "Try again" });
  broken = false;
  await userEvent.click(retry);

  await screen.findByText("ada@example.com");
});

test("no members yet is no error", async () => {
  members(() => list([]));
  open("/console", ["MANAGE_USERS"]);

  expect(await screen.findByText(/Nobody is a member yet/)).toBeTruthy();
});

test("an address that leads nowhere says so", async () => {
  members(() => list([]));
  open("/console/nowhere", ["MANAGE_USERS"]);

  expect(await screen.findByText("There is no such page.")).toBeTruthy();
});

test("an address that is none of the web's is no page either", async () => {
  members(() => list([]));
  open("/console/%E0/%E0", ["MANAGE_USERS"]);

  expect(await screen.findByText("There is no such page.")).toBeTruthy();
});

test("Polish and dark where the Dashboard is", async () => {
  members(() => list([ada]));
  const parent = open("/console", ["MANAGE_USERS"]);
  parent.say({ type: "localeChanged", payload: { locale: "pl" } });
  parent.say({ type: "theme", payload: { theme: "dark" } });

  expect(await screen.findByRole("heading", { name: "Członkowie" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("pl");
  expect(document.documentElement.style.colorScheme).toBe("dark");
});
