import { expect, test, vi } from "vitest";
import { Parent, tokenFor } from "./parent";

test("a page introduces itself, and hears the Dashboard alone", () => {
  const parent = new Parent();
  const bridge = parent.bridge();

  expect(parent.asked("notifyReady")).toEqual([{ actionId: "1" }]);
  parent.greet("stolen", "https://evil.example.org");
  parent.say({ type: "handshake", payload: { token: "stolen" } }, "https://dashboard.example.com", window);
  expect(bridge.read()).toMatchObject({ token: null, greeted: false });

  parent.greet("given");
  expect(bridge.read()).toMatchObject({ token: "given", greeted: true });
});

test("what is asked later goes to the Dashboard's origin alone", () => {
  const parent = new Parent();
  const bridge = parent.bridge();
  parent.greet("given");

  bridge.open("/orders/1");

  expect(parent.postMessage).toHaveBeenLastCalledWith(
    { type: "redirect", payload: { actionId: "2", to: "/orders/1" } },
    "https://dashboard.example.com",
  );
});

test("theme, language and newer tokens are followed", () => {
  const parent = new Parent();
  const bridge = parent.bridge();
  const heard = vi.fn();
  bridge.subscribe(heard);

  parent.greet("old");
  parent.say({ type: "theme", payload: { theme: "dark" } });
  parent.say({ type: "localeChanged", payload: { locale: "fi" } });
  parent.say({ type: "tokenRefresh", payload: { token: "new" } });
  parent.say({ type: "something else" });
  parent.say(null);

  expect(bridge.read()).toEqual({ token: "new", theme: "dark", locale: "fi", greeted: true });
  expect(heard).toHaveBeenCalledTimes(4);
});

test("another token is asked for once, and given up in time", async () => {
  vi.useFakeTimers();
  const parent = new Parent();
  const bridge = parent.bridge();
  parent.greet("old");

  const renewed = bridge.renew("old");
  parent.greet("old");
  parent.greet("new");
  expect(await renewed).toBe("new");
  expect(await bridge.renew("old")).toBe("new");

  const never = bridge.renew("new");
  vi.advanceTimersByTime(10_000);
  expect(await never).toBeNull();
  vi.useRealTimers();
});

test("the token is kept in no storage", () => {
  const parent = new Parent();
  parent.bridge();
  parent.greet(tokenFor(["MANAGE_USERS"]));

  expect(window.localStorage.length + window.sessionStorage.length).toBe(0);
  expect(window.location.href).not.toContain("head.");
});
