import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { open, serve } from "./parent";

let grow: () => void;

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(changed: () => void) {
        grow = changed;
      }
      observe() {}
      disconnect() {}
    },
  );
});

const entries = [{ id: "1", kind: "EARN", points: 25, createdAt: "2026-01-31T10:00:00Z" }];
const channels = () => ({ channels: [{ slug: "us", name: "United States", isActive: true }] });
const member = {
  id: "TG95YWx0eU1lbWJlcjox",
  enrolledAt: "2026-01-02T10:00:00Z",
  suspended: true,
  suspendedReason: "Fraud",
  user: null,
  points: { available: 1, pending: 5, held: 0, lifetime: 6, value: { amount: 0.01, currency: "USD" } },
  tier: { id: "t1", name: "Bronze", discountPercent: 0, earnMultiplier: 1, freeShipping: null },
  tierExpiresAt: null,
  nextTier: null,
  assignedTier: null,
  assignedUntil: null,
  assignedBy: null,
  transactions: { edges: entries.map((node) => ({ node })) },
};

test("beside a customer stands what they have, in a frame as high as that", async () => {
  let user: unknown;
  serve({
    Channels: channels,
    Customer: (variables) => {
      user = variables.user;
      return { loyaltyMember: member, loyaltyProgram: null };
    },
  });
  const parent = open("/widgets/customer?customerId=VXNlcjox", ["MANAGE_USERS"]);

  for (const text of [
    "1 point",
    "worth $0.01",
    "and 5 points pending",
    "Suspended: Fraud",
    "Tier Bronze",
    "+25",
  ]) {
    expect(await screen.findByText(text), text).toBeTruthy();
  }
  expect(user).toBe("VXNlcjox");
  grow();
  expect(parent.asked("widgetResize")).toMatchObject([{ height: 0 }]);
  await userEvent.click(screen.getByRole("button", { name: "Open in Loyalty" }));
  expect(parent.asked("redirect")).toMatchObject([
    { to: "/extensions/app/QXBwOjE%3D/members/TG95YWx0eU1lbWJlcjox" },
  ]);
});

test("a customer who is no member is said to be none", async () => {
  serve({ Channels: channels, Customer: () => ({ loyaltyMember: null, loyaltyProgram: null }) });
  open("/widgets/customer?customerId=VXNlcjox", ["MANAGE_USERS"]);

  expect(await screen.findByText(/Not a member/)).toBeTruthy();
});

test("beside a customer of a shop without a channel stands what is missing", async () => {
  serve({ Channels: () => ({ channels: [] }) });
  open("/widgets/customer?customerId=VXNlcjox", ["MANAGE_USERS"]);

  expect(await screen.findByText(/no channel yet/)).toBeTruthy();
});

test("without a token the permission is named", async () => {
  const parent = open("/widgets/order?orderId=T3JkZXI6MQ==", []);
  parent.greet(null);

  expect(await screen.findByText(/“Manage orders”/)).toBeTruthy();
});

test("beside an order stands what it earned and what was spent on it", async () => {
  const loyalty = {
    pointsEarned: 25,
    pointsPending: 25,
    pointsRedeemed: 100,
    redemptionAmount: { amount: 1, currency: "USD" },
    tier: { name: "Silver" },
    transactions: entries,
  };
  serve({ OrderLoyalty: () => ({ order: { loyalty } }) });
  open("/widgets/order?orderId=T3JkZXI6MQ==", ["MANAGE_ORDERS"]);

  for (const text of [
    "25 points",
    "of them 25 points pending",
    "100 points",
    "worth $1.00",
    "Ordered in tier Silver.",
  ]) {
    expect(await screen.findByText(text), text).toBeTruthy();
  }
});

test("the home page says what is outstanding, in the money of each channel", async () => {
  const owed = {
    members: 27,
    pointsOutstanding: 13211,
    values: [
      { amount: 132.11, currency: "PLN" },
      { amount: 132.11, currency: "USD" },
    ],
  };
  serve({ Home: () => ({ loyaltyLiability: owed }) });
  open("/widgets/home", ["MANAGE_DISCOUNTS"]);

  expect(await screen.findByText("13,211 points")).toBeTruthy();
  expect(screen.getByText(/^worth PLN\s132\.11 or \$132\.11$/)).toBeTruthy();
});
