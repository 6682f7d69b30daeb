import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { open, serve } from "./parent";

const ID = "TG95YWx0eU1lc3NhZ2VUZW1wbGF0ZTox";
const english = { language: "EN", subject: "Welcome", body: "<p>Hello</p>", isShipped: true };
const polish = { language: "PL", subject: "Witamy", body: "<p>Hej</p>", isShipped: false };
const template = {
  id: ID,
  code: "joined",
  purpose: "MARKETING",
  isShipped: true,
  fields: ["member.points", "voucher.code", "items", "items.name"],
  texts: [english, polish],
};
const mail = {
  subject: "Welcome",
  html: '<!doctype html><html lang="en"><body><p style="color:red">Hello</p><a href="https://x">Stop</a></body></html>',
  text: "Hello\n\nStop: https://x",
};
const page = { hasNextPage: false, hasPreviousPage: false, startCursor: "a", endCursor: "z" };
const ada = { id: "m1", user: { id: "u1", email: "ada@example.com", firstName: "Ada", lastName: "King" } };
const failed = {
  id: "s1",
  state: "UNCERTAIN",
  dueAt: "2026-02-05T10:00:00Z",
  sentAt: null,
  reason: "The connection broke.",
  template: { code: "joined" },
  journey: { id: "j1", name: "Welcome" },
  member: ada,
};
let asked: Record<string, Record<string, any>[]>;

beforeEach(() => {
  asked = {};
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});

type Answers = Record<string, (variables: Record<string, any>) => unknown>;

function api(answers: Answers = {}) {
  const all: Answers = {
    Templates: () => ({
      loyaltyMessageTemplates: [template, { ...template, id: "t2", code: "spring", texts: [english] }],
      loyaltyJourneys: {
        edges: [
          {
            node: {
              id: "j1",
              name: "Welcome",
              active: true,
              steps: [{ message: { id: ID } }, { message: null }],
            },
          },
        ],
      },
    }),
    Template: () => ({ loyaltyMessageTemplate: template }),
    TemplatePreview: () => ({ loyaltyMessageTemplate: { preview: mail } }),
    FindMembers: () => ({ loyaltyMembers: { edges: [{ node: ada }] } }),
    SenderNames: () => ({ loyaltyJourneys: { edges: [{ node: { id: "j1", name: "Welcome" } }] } }),
    SentMessages: () => ({ loyaltyMessages: { totalCount: 1, pageInfo: page, edges: [{ node: failed }] } }),
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

const ONE = `/console/journeys/texts/${ID}`;
const saved = () => ({ loyaltyMessageTemplateUpdate: { errors: [], template } });

test("messages are listed with their languages and which journeys send them, on or off", async () => {
  api();
  open("/console/journeys/texts", ["MANAGE_USERS"]);

  const row = await screen.findByRole("row", { name: /Joining/ });
  expect(
    within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["Marketing", "English, Polishwith texts of yours", "Welcome On"]);
  const other = screen.getByRole("row", { name: /spring/ });
  expect(within(other).getByText("no journey")).toBeTruthy();
});

test("a text is seen as it is typed, and only the one that was changed is saved", async () => {
  api({ TemplateUpdate: saved });
  open(ONE, ["MANAGE_USERS"]);
  const subject = await screen.findByLabelText("Subject, English");
  await userEvent.type(subject, " to you");
  await userEvent.click(screen.getByText("What it may use"));
  expect(screen.queryByRole("button", { name: "items.name" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "voucher.code" }));

  const typed = { language: "EN", subject: "Welcome to you", body: "<p>Hello</p>{{voucher.code}}" };
  await waitFor(() => expect(asked.TemplatePreview!.at(-1)).toEqual({ id: ID, member: null, ...typed }));
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(asked.TemplateUpdate).toEqual([{ id: ID, input: { texts: [typed] } }]));
});

test("a mail is put into a frame in which nothing runs, and whose links lead nowhere", async () => {
  api();
  open(ONE, ["MANAGE_USERS"]);
  const frame = await screen.findByTitle<HTMLIFrameElement>("How it looks");
  expect(frame.getAttribute("sandbox")).toBe("allow-same-origin");
  expect(new URL(frame.src).pathname.endsWith("/mail")).toBe(true);

  // jsdom loads no frames: here is the page that would have come.
  const shown = frame.contentDocument!;
  shown.append(shown.createElement("html"));
  fireEvent.load(frame);

  await waitFor(() => expect(shown.body.textContent).toContain("Hello"));
  expect(shown.documentElement.lang).toBe("en");
  expect(shown.querySelector("a")!.getAttribute("href")).toBe("#");
  await userEvent.click(screen.getByRole("button", { name: "Text alone" }));
  expect(screen.getByText(/Stop: https:\/\/x/).tagName).toBe("PRE");
  expect(screen.queryByTitle("How it looks")).toBeNull();
});

test("what a preview refuses stands at the part that is wrong", async () => {
  const message = "body: en: Line 1: there is no field member.age.";
  api({
    TemplatePreview: ({ body }) =>
      body.includes("age") ? { errors: [{ message }] } : { loyaltyMessageTemplate: { preview: mail } },
  });
  open(ONE, ["MANAGE_USERS"]);
  const body = await screen.findByLabelText("Body, English");
  fireEvent.change(body, { target: { value: "{{member.age}}" } });

  expect(await screen.findByText("en: Line 1: there is no field member.age.")).toBeTruthy();
  expect(body.getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText("Mend what is marked in the text to see it.")).toBeTruthy();
});

test("a refusal is of the language that was sent, wherever it is shown", async () => {
  const errors = [
    { field: "texts.0.subject", message: "pl: enter a subject and a body, or neither.", code: "REQUIRED" },
  ];
  api({ TemplateUpdate: () => ({ loyaltyMessageTemplateUpdate: { errors, template: null } }) });
  open(ONE, ["MANAGE_USERS"]);
  await userEvent.click(await screen.findByRole("button", { name: "Polish" }));
  await userEvent.clear(screen.getByLabelText("Subject, Polish"));
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  const message = await screen.findByText("pl: enter a subject and a body, or neither.");
  expect(message.closest(".field")!.textContent).toContain("Subject, Polish");
  await userEvent.click(screen.getByRole("button", { name: "English" }));
  expect(screen.getByText("pl: enter a subject and a body, or neither.").closest(".field")).toBeNull();
});

test("a text that somebody wrote is taken back once it is confirmed; a shipped one cannot be", async () => {
  api({ TemplateUpdate: saved });
  open(ONE, ["MANAGE_USERS"]);
  await screen.findByLabelText("Subject, English");
  expect(screen.queryByRole("button", { name: "Take this text back" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Delete" })).toBeNull();

  await userEvent.click(screen.getByRole("button", { name: "Polish" }));
  await userEvent.click(screen.getByRole("button", { name: "Take this text back" }));
  const dialog = screen.getByRole("dialog");
  expect(dialog.textContent).toContain("the text that comes with the program is back");
  await userEvent.click(within(dialog).getByRole("button", { name: "Take this text back" }));

  const texts = [{ language: "PL", subject: "", body: "" }];
  await waitFor(() => expect(asked.TemplateUpdate).toEqual([{ id: ID, input: { texts } }]));
});

test("for a member it is seen as they get it, and sent to them once it is confirmed", async () => {
  api({ MessageSend: () => ({ loyaltyMessageSend: { errors: [], message: { state: "WAITING" } } }) });
  open(ONE, ["MANAGE_USERS"]);
  await userEvent.click(await screen.findByLabelText("As this member gets it"));
  await userEvent.click(await screen.findByRole("option", { name: "Ada King, ada@example.com" }));
  await waitFor(() => expect(asked.TemplatePreview!.at(-1)!.member).toBe("m1"));

  await userEvent.click(screen.getByRole("button", { name: "Send it to this member" }));
  const dialog = screen.getByRole("dialog", { name: "Send it to Ada King, ada@example.com?" });
  await userEvent.click(within(dialog).getByRole("button", { name: "Send it to this member" }));
  await waitFor(() => expect(asked.MessageSend).toEqual([{ member: "m1", template: ID }]));
});

test("a new message begins with its English text, then can be seen", async () => {
  api({
    TemplateCreate: () => ({
      loyaltyMessageTemplateCreate: { errors: [], template: { id: ID, code: "spring" } },
    }),
  });
  open("/console/journeys/texts/new", ["MANAGE_USERS"]);
  await userEvent.type(await screen.findByLabelText("Code"), "spring");
  await userEvent.type(screen.getByLabelText("Subject, English"), "Spring is here");
  await userEvent.type(screen.getByLabelText("Body, English"), "Hello");
  await userEvent.click(screen.getByRole("button", { name: "Create message" }));

  await screen.findByTitle("How it looks");
  const texts = [{ language: "EN", subject: "Spring is here", body: "Hello" }];
  expect(asked.TemplateCreate![0]!.input).toEqual({ code: "spring", purpose: "MARKETING", texts });
});

test("what was sent says why it did not go, is filtered in the address, and goes again when told", async () => {
  api({ MessageRetry: () => ({ loyaltyMessageRetry: { errors: [], message: { state: "WAITING" } } }) });
  open("/console/journeys/sent?journey=j1", ["MANAGE_USERS"]);

  const row = await screen.findByRole("row", { name: /Joining/ });
  expect(within(row).getByText("The connection broke.")).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText("State"), "Uncertain");
  await waitFor(() =>
    expect(asked.SentMessages!.at(-1)!.filter).toEqual({ states: ["UNCERTAIN"], journey: "j1" }),
  );
  expect(window.location.search).toBe("?journey=j1&state=UNCERTAIN");

  await userEvent.click(await screen.findByRole("button", { name: "Send again" }));
  const dialog = screen.getByRole("dialog");
  expect(dialog.textContent).toContain("the member may get it twice");
  await userEvent.click(within(dialog).getByRole("button", { name: "Send again" }));
  await waitFor(() => expect(asked.MessageRetry).toEqual([{ id: "s1" }]));
});
