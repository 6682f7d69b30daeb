import { render } from "@testing-library/react";
import { vi, type Mock } from "vitest";
import { App } from "../src/app/App";
import { Bridge } from "../src/dashboard/bridge";

const ORIGIN = "https://dashboard.example.com";

/** A token as the Dashboard gives one, for what its user may do. */
export function tokenFor(permissions: string[], mark = ""): string {
  const payload = btoa(JSON.stringify({ app: "QXBwOjE=", permissions, mark }));
  return `head.${payload}.signature`;
}

/** The Dashboard around a page: hears what the page asks, and answers. */
export class Parent {
  readonly postMessage: Mock<
    (action: { type: string; payload: Record<string, unknown> }, origin: string) => void
  > = vi.fn();

  constructor(readonly sources = ["dashboard.example.com:*"]) {}

  say(data: unknown, origin = ORIGIN, source: unknown = this): void {
    window.dispatchEvent(new MessageEvent("message", { data, origin, source: source as Window }));
  }

  greet(token: string | null, origin = ORIGIN): void {
    this.say({ type: "handshake", payload: { token, version: 1 } }, origin);
  }

  bridge(): Bridge {
    return new Bridge(this as unknown as Window, this.sources, "light");
  }

  /** What was asked of the Dashboard, of one type. */
  asked(type: string): Record<string, unknown>[] {
    return this.postMessage.mock.calls
      .map(([action]) => action)
      .filter((action) => action.type === type)
      .map(({ payload }) => payload);
  }
}

type Answer = (variables: Record<string, unknown>) => unknown;

/** An API that answers operations by their names; one without an answer is an error of the test. */
export function serve(answers: Record<string, Answer>): Mock {
  const asked = vi.fn(async (_address: string, init: RequestInit) => {
    const { query, variables } = JSON.parse(String(init.body)) as {
      query: string;
      variables: Record<string, unknown>;
    };
    const name = /(?:query|mutation) (\w+)/.exec(query)![1]!;
    const answer = answers[name];
    if (!answer) throw new Error(`Nobody answers ${name}.`);
    const body = await answer(variables);
    return {
      json: async () => (body && typeof body === "object" && "errors" in body ? body : { data: body }),
    };
  });
  vi.stubGlobal("fetch", asked);
  return asked;
}

/** Opens an address of the console in a Dashboard whose user has these permissions. */
export function open(path: string, permissions: string[]): Parent {
  window.history.replaceState(null, "", path);
  const parent = new Parent();
  render(<App bridge={parent.bridge()} />);
  parent.greet(tokenFor(permissions));
  return parent;
}
