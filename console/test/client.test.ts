import { expect, test, vi } from "vitest";
import { TiersDocument } from "../src/api/generated/members";
import { client } from "../src/api/client";
import { Parent } from "./parent";

const EXPIRED = {
  errors: [
    { message: "Signature has expired", extensions: { exception: { code: "ExpiredSignatureError" } } },
  ],
};

function answering(...answers: unknown[]) {
  const asked = vi.fn(async (_address: string, _init: RequestInit) => ({
    json: async () => answers.shift(),
  }));
  vi.stubGlobal("fetch", asked);
  return asked;
}

function connected() {
  const parent = new Parent();
  const bridge = parent.bridge();
  parent.greet("old");
  return { parent, ask: client(bridge, "https://shop.example.com/graphql/") };
}

const sentToken = (asked: ReturnType<typeof answering>, call: number) =>
  (asked.mock.calls[call]![1].headers as Record<string, string>).Authorization;

test("an expired token is renewed and the question asked again", async () => {
  const asked = answering(EXPIRED, { data: { loyaltyTiers: [] } });
  const { parent, ask } = connected();

  const answer = ask(TiersDocument, {});
  await vi.waitFor(() => expect(parent.asked("notifyReady")).toHaveLength(2));
  parent.greet("new");

  expect(await answer).toEqual({ loyaltyTiers: [] });
  expect([sentToken(asked, 0), sentToken(asked, 1)]).toEqual(["Bearer old", "Bearer new"]);
});

test.each([
  [{ errors: [{ message: "no", extensions: { exception: { code: "PermissionDenied" } } }] }, "forbidden"],
  [{ errors: [{ message: "broken" }] }, "failed"],
  [{}, "failed"],
])("what the API says is told apart: %#", async (answer, kind) => {
  answering(answer);

  await expect(connected().ask(TiersDocument, {})).rejects.toMatchObject({ kind });
});

test("a lost connection is one", async () => {
  vi.stubGlobal("fetch", vi.fn().mockRejectedValue(new TypeError("Failed to fetch")));

  await expect(connected().ask(TiersDocument, {})).rejects.toMatchObject({ kind: "offline" });
});
