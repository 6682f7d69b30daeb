import { fireEvent, screen, waitFor } from "@testing-library/react";
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
    pointsExpected: 0,
    tier: { name: "Silver" },
    earning: [
      { points: 20, text: "20.00 USD at 1 point for 1 USD" },
      { points: 5, text: "Silver: 1.25 times the points" },
    ],
    transactions: [],
  };
  let language: unknown;
  serve({
    OrderLoyalty: (variables) => {
      language = variables.language;
      return { order: { loyalty } };
    },
  });
  open("/widgets/order?orderId=T3JkZXI6MQ==", ["MANAGE_ORDERS"]);

  for (const text of [
    "25 points",
    "of them 25 points pending",
    "100 points",
    "worth $1.00",
    "Ordered in tier Silver.",
    "Why",
    "Silver: 1.25 times the points",
    "+5",
  ]) {
    expect(await screen.findByText(text), text).toBeTruthy();
  }
  expect(language).toBe("EN");
});

const loyaltyTiers = [
  { code: "silver", name: "Silver" },
  { code: "gold", name: "Gold" },
];
const nothing = { tier: null, opens: null, privateTier: null, privateOpens: null };
const written = { errors: [] };

function access(kind: string, kept: object, permissions: string[]) {
  const changes: unknown[] = [];
  serve({
    ProductAccess: () => ({ kept, loyaltyTiers }),
    CollectionAccess: () => ({ kept, loyaltyTiers }),
    VoucherAccess: () => ({ kept, loyaltyTiers }),
    AccessChange: (variables) => {
      changes.push(variables);
      return { updateMetadata: written, deleteMetadata: written };
    },
  });
  return { parent: open(`/widgets/${kind}?${kind}Id=x`, permissions), changes };
}

test("a product is for a tier until a date, and metadata says so", async () => {
  const { parent, changes } = access("product", nothing, ["MANAGE_PRODUCTS"]);

  await userEvent.selectOptions(await screen.findByLabelText("Who may buy it"), "Gold and above");
  fireEvent.change(screen.getByLabelText("Open to everybody from"), {
    target: { value: "2026-12-01T09:00" },
  });
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  await waitFor(() =>
    expect(changes).toEqual([
      {
        id: "x",
        set: [
          { key: "loyalty.tier", value: "gold" },
          { key: "loyalty.early_access_until", value: new Date("2026-12-01T09:00").toISOString() },
        ],
        gone: [],
        setsPublic: true,
        setsPrivate: false,
        dropsPublic: false,
        dropsPrivate: false,
      },
    ]),
  );
  expect(parent.asked("notification")).toMatchObject([{ text: "Saved." }]);
});

test("a restriction in private metadata stays there", async () => {
  const kept = { ...nothing, privateTier: " GOLD", privateOpens: "2026-12-01T09:00:00" };
  const { changes } = access("collection", kept, ["MANAGE_PRODUCTS"]);

  const tier = await screen.findByLabelText<HTMLSelectElement>("Who may buy its products");
  expect(tier.selectedOptions[0]!.textContent).toBe("Gold and above");
  const opens = screen.getByLabelText<HTMLInputElement>("Open to everybody from");
  expect(new Date(opens.value).toISOString()).toBe("2026-12-01T09:00:00.000Z");
  await userEvent.clear(opens);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  await waitFor(() =>
    expect(changes).toMatchObject([
      {
        set: [{ key: "loyalty.tier", value: "gold" }],
        gone: ["loyalty.early_access_until"],
        setsPublic: false,
        setsPrivate: true,
        dropsPublic: false,
        dropsPrivate: true,
      },
    ]),
  );
});

test("a voucher that is opened to everybody is open in both metadata", async () => {
  const { changes } = access("voucher", { ...nothing, tier: "vip", opens: "soon", privateTier: "gold" }, [
    "MANAGE_DISCOUNTS",
  ]);

  const tier = await screen.findByLabelText<HTMLSelectElement>("Who may use it");
  expect(tier.selectedOptions[0]!.textContent).toBe("vip: there is no such tier, so nobody may");
  expect(screen.getByText(/says “soon”, which is no date/)).toBeTruthy();
  await userEvent.selectOptions(tier, "Everybody");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  await waitFor(() =>
    expect(changes).toMatchObject([
      {
        set: [],
        gone: ["loyalty.tier", "loyalty.early_access_until"],
        setsPublic: false,
        setsPrivate: false,
        dropsPublic: true,
        dropsPrivate: true,
      },
    ]),
  );
});

test("beside a product of who may not manage products stands what is missing", async () => {
  access("product", nothing, ["MANAGE_DISCOUNTS"]);

  expect(await screen.findByText(/“Manage products”/)).toBeTruthy();
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
