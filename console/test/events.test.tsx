import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import * as files from "../src/ui/figures/sheet";
import { open, serve } from "./parent";

const ID = "TG95YWx0eUV2ZW50OjE=";
const line = {
  id: ID,
  code: "tasting",
  title: "Tea tasting",
  active: true,
  startsAt: "2031-05-20T16:00:00Z",
  timeZone: "Europe/Warsaw",
  minutes: 90,
  place: "Main street 1",
  seats: 30,
  points: 50,
  figures: { taken: 30, came: 1, waiting: 2, cancelled: 0 },
};
const whole = {
  ...line,
  description: "Ten teas",
  translations: [{ language: "PL", title: "Degustacja", description: null }],
  channels: [{ id: "c1" }],
  stream: null,
  opensDays: 3,
  openings: [{ days: 14, tier: { id: "t3", name: "Gold" } }],
  byTier: true,
  offerHours: 48,
};
const member = (number: number) => ({
  id: `m${number}`,
  user: { id: `u${number}`, email: `m${number}@example.com`, firstName: "Nina", lastName: `N${number}` },
  tier: { name: "Gold" },
});
const seat = { waitingPosition: null, offeredUntil: null, cameAt: null, askedAt: "2031-05-06T16:00:00Z" };
const registrations = [
  { ...seat, id: "s1", state: "SEAT", member: member(1) },
  { ...seat, id: "s2", state: "CAME", member: member(2), cameAt: "2031-05-20T16:05:00Z" },
  {
    ...seat,
    id: "s3",
    state: "WAITING",
    member: member(3),
    waitingPosition: 1,
    offeredUntil: "2031-05-18T16:00:00Z",
  },
  { ...seat, id: "s4", state: "CANCELLED", member: null },
];
const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: "a", endCursor: "z" };
const connection = (nodes: unknown[]) => ({
  totalCount: nodes.length,
  pageInfo,
  edges: nodes.map((node) => ({ node })),
});
const BOTH = ["MANAGE_USERS", "MANAGE_DISCOUNTS"];
const ONE = `/console/friends/events/${encodeURIComponent(ID)}`;
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
    Events: () => ({ loyaltyAllEvents: connection([line]) }),
    Event: () => ({ loyaltyEvent: whole }),
    EventChoices: () => ({
      channels: [
        { id: "c1", name: "United States" },
        { id: "c2", name: "Poland" },
      ],
      loyaltyTiers: [
        { id: "t1", name: "Bronze" },
        { id: "t2", name: "Silver" },
        { id: "t3", name: "Gold" },
      ],
    }),
    Registrations: () => ({ loyaltyEventRegistrations: connection(registrations) }),
    Questions: () => ({ loyaltyEventQuestions: connection([]) }),
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

test("events are listed with their start on their own clocks, and who has a seat or waits", async () => {
  api();
  open("/console/friends/events", BOTH);

  const row = await screen.findByRole("row", { name: /Tea tasting/ });
  expect(
    within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual([
    "May 20, 2031, 6:00 PM (Europe/Warsaw)90 minutes",
    "Main street 1",
    "30 of 30 seats taken2 members wait",
    "Shown to members",
  ]);
  expect(askedOf("Events")[0]).toMatchObject({ filter: { over: false, active: null, search: null } });

  await userEvent.selectOptions(screen.getByLabelText("When"), "Over");
  await waitFor(() => expect(askedOf("Events").at(-1)).toMatchObject({ filter: { over: true } }));
  expect(screen.getByRole("link", { name: "Friends and events" }).getAttribute("aria-current")).toBe("page");
});

test("a new event begins switched off, at the moment that its own clocks show", async () => {
  api({
    CreateEvent: () => ({ loyaltyEventCreate: { errors: [], event: { id: ID, title: "Tea tasting" } } }),
  });
  open("/console/friends/events/new", BOTH);

  await userEvent.type(await screen.findByLabelText("Title"), "Tea tasting");
  await userEvent.type(screen.getByLabelText("Begins"), "2031-05-20T18:00");
  await userEvent.selectOptions(screen.getByLabelText("Time zone of the place"), "Europe/Warsaw");
  await userEvent.type(screen.getByLabelText("Place"), "Main street 1");
  await userEvent.type(screen.getByLabelText("Seats"), "30");
  await userEvent.type(screen.getByLabelText("Open to everybody from"), "3");
  expect(screen.getByText("From May 17, 2031, 6:00 PM on, on the clocks of the event.")).toBeTruthy();
  await userEvent.type(await screen.findByLabelText("Gold and above"), "14");
  expect(screen.queryByLabelText("Bronze and above")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Create event" }));

  await waitFor(() => expect(askedOf("CreateEvent")).toHaveLength(1));
  expect(askedOf("CreateEvent")[0]!.input).toEqual({
    active: false,
    code: "tea-tasting",
    title: "Tea tasting",
    description: "",
    translations: [],
    channels: [],
    startsAt: "2031-05-20T16:00:00.000Z",
    timeZone: "Europe/Warsaw",
    minutes: 120,
    place: "Main street 1",
    stream: "",
    seats: 30,
    opensDays: 3,
    openings: [{ tier: "t3", days: 14 }],
    byTier: false,
    offerHours: 48,
    points: null,
  });
  await waitFor(() => expect(window.location.pathname).toBe(`${ONE}/edit`));
});

test("what was changed alone is sent, and what is refused stands at its field", async () => {
  api({ UpdateEvent: refusing("loyaltyEventUpdate", "seats", "Enter 30 or more: so many seats are taken.") });
  open(`${ONE}/edit`, BOTH);

  const seats = await screen.findByLabelText("Seats");
  expect(screen.getByLabelText("Begins")).toHaveProperty("value", "2031-05-20T18:00");
  await userEvent.clear(seats);
  await userEvent.type(seats, "20");
  const title = screen.getByLabelText("Title, Polish");
  await userEvent.clear(title);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  expect((await screen.findByText("Enter 30 or more: so many seats are taken.")).closest(".field")).toBe(
    seats.closest(".field"),
  );
  expect(askedOf("UpdateEvent")).toEqual([
    { id: ID, input: { seats: 20, translations: [{ language: "PL", title: "", description: "" }] } },
  ]);
});

test("without a day for everybody no tier goes first", async () => {
  api({ UpdateEvent: () => ({ loyaltyEventUpdate: { errors: [], event: { active: true } } }) });
  open(`${ONE}/edit`, BOTH);

  expect(await screen.findByLabelText("Gold and above")).toHaveProperty("value", "14");
  await userEvent.clear(screen.getByLabelText("Open to everybody from"));
  expect(screen.queryByLabelText("Gold and above")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  await waitFor(() => expect(askedOf("UpdateEvent")).toHaveLength(1));
  expect(askedOf("UpdateEvent")[0]!.input).toEqual({ opensDays: null, openings: [] });
});

test("numbers and moments that are none are refused before anything is sent", async () => {
  api();
  open("/console/friends/events/new", BOTH);

  await userEvent.clear(await screen.findByLabelText("Lasts"));
  await userEvent.type(screen.getByLabelText("Open to everybody from"), "3");
  await userEvent.type(await screen.findByLabelText("Silver and above"), "soon");
  await userEvent.click(screen.getByRole("button", { name: "Create event" }));

  expect((await screen.findByText("Choose one.")).closest(".field")!.textContent).toContain("Begins");
  const wrong = screen.getAllByText("Enter a whole number, such as 50.");
  expect(wrong.map((one) => one.closest(".field")!.querySelector("label")!.textContent)).toEqual([
    "Lasts",
    "Silver and above",
  ]);
  expect(askedOf("CreateEvent")).toHaveLength(0);
});

test("whoever manages customers marks who came, and is told what that gives", async () => {
  api({ MarkCame: () => ({ loyaltyEventCame: { errors: [], registration: { state: "CAME" } } }) });
  const parent = open(ONE, ["MANAGE_USERS"]);

  const rows = (await screen.findAllByRole("row")).slice(1).map((row) => row.textContent);
  expect(rows[1]).toContain("Came");
  expect(rows[2]).toContain("place 1 on the list");
  expect(rows[2]).toContain("a seat is kept for them until May 18, 2031");
  expect(rows[3]).toContain("Has left, or was deleted");
  expect(screen.queryByRole("button", { name: "Delete" })).toBeNull();
  expect(askedOf("Event")[0]).toEqual({ id: ID, manages: false });

  await userEvent.click(screen.getByRole("button", { name: "Check in m1@example.com" }));
  const dialog = within(screen.getByRole("dialog", { name: "Check Nina N1 in?" }));
  expect(dialog.getByText(/they get 50 points/)).toBeTruthy();
  expect(dialog.getByText("The event has not begun yet.")).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Check in" }));

  await waitFor(() => expect(askedOf("MarkCame")).toEqual([{ event: ID, user: "u1" }]));
  await waitFor(() => expect(parent.asked("notification")).toMatchObject([{ status: "success" }]));
  await userEvent.selectOptions(screen.getByLabelText("State"), "Waiting list");
  await waitFor(() =>
    expect(askedOf("Registrations").at(-1)).toMatchObject({ filter: { states: ["WAITING"], search: null } }),
  );
});

test("questions are read as they were written", async () => {
  const question = {
    id: "q1",
    text: "Green?\nOr black?",
    askedAt: "2031-05-06T16:00:00Z",
    member: member(1),
  };
  api({ Questions: () => ({ loyaltyEventQuestions: connection([question]) }) });
  open(`${ONE}/questions`, BOTH);

  expect((await screen.findByText(/Green\?/)).textContent).toBe("Green?\nOr black?");
});

test("the calendar file is handed over under the event's code", async () => {
  const handOver = vi.spyOn(files, "handOver").mockImplementation(() => {});
  api({ EventCalendar: () => ({ loyaltyEvent: { code: "tasting", calendar: "BEGIN:VCALENDAR\r\n" } }) });
  open(ONE, BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "Calendar file" }));
  await waitFor(() => expect(handOver).toHaveBeenCalledTimes(1));
  expect(handOver.mock.calls[0]).toEqual(["tasting.ics", ["BEGIN:VCALENDAR\r\n"], "text/calendar"]);
});

test("switching off and deleting say what happens and ask", async () => {
  api({
    UpdateEvent: () => ({ loyaltyEventUpdate: { errors: [], event: { active: false } } }),
    DeleteEvent: refusing(
      "loyaltyEventDelete",
      "id",
      "Members have registered for it. Switch it off instead.",
    ),
  });
  open(ONE, BOTH);

  await userEvent.click(await screen.findByRole("button", { name: "Switch off" }));
  const dialog = screen.getByRole("dialog", { name: "Switch Tea tasting off?" });
  await userEvent.click(within(dialog).getByRole("button", { name: "Switch off" }));
  await waitFor(() => expect(askedOf("UpdateEvent")).toEqual([{ id: ID, input: { active: false } }]));

  await userEvent.click(await screen.findByRole("button", { name: "Delete" }));
  const deleting = screen.getByRole("dialog", { name: "Delete Tea tasting?" });
  await userEvent.click(within(deleting).getByRole("button", { name: "Delete" }));
  expect(await within(deleting).findByText(/Switch it off instead/)).toBeTruthy();
});

test("without a permission it is named; no event is no error", async () => {
  api({ Events: () => ({ loyaltyAllEvents: connection([]) }), Event: () => ({ loyaltyEvent: null }) });
  open("/console/friends/events", ["MANAGE_ORDERS"]);
  expect(await screen.findByText(/“Manage sales and vouchers” or “Manage customers”/)).toBeTruthy();
  expect(asked).toEqual([]);

  open("/console/friends/events", ["MANAGE_USERS"]);
  expect(await screen.findByText(/There is no event to come/)).toBeTruthy();
});
