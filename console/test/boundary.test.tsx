import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { reload } from "../src/app/router";
import { open, serve } from "./parent";

const notLoaded = () => {
  throw new TypeError("Failed to fetch dynamically imported module");
};
vi.mock("../src/pages/member/MemberPage", () => notLoaded());
vi.mock("../src/widgets/OrderWidget", () => notLoaded());
vi.mock("../src/app/router", async (original) => ({ ...(await original<object>()), reload: vi.fn() }));

// What React tells the console of what is expected here.
window.addEventListener("error", (event) => event.preventDefault());

beforeEach(() => {
  vi.spyOn(console, "error").mockReturnValue();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});

test.each([
  ["a page", "/console/members/TG95YWx0eU1lbWJlcjox", "MANAGE_USERS"],
  ["a widget", "/widgets/order?orderId=T3JkZXI6MQ==", "MANAGE_ORDERS"],
])("%s whose file does not load says so, and can be tried again", async (_, path, permission) => {
  open(path, [permission]);

  expect((await screen.findByRole("alert")).textContent).toContain("This page could not be loaded.");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(reload).toHaveBeenCalled();
});

test("in the Dashboard's language, and the way back leads to a page that is there", async () => {
  serve({ Members: () => ({ loyaltyMembers: null }), Tiers: () => ({ loyaltyTiers: [] }) });
  const parent = open("/console/members/1", ["MANAGE_USERS"]);
  parent.say({ type: "localeChanged", payload: { locale: "pl" } });
  await screen.findByText(/Nie udało się wczytać/);

  window.history.replaceState(null, "", "/console");
  window.dispatchEvent(new PopStateEvent("popstate"));

  expect(await screen.findByRole("heading", { name: "Członkowie" })).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});
