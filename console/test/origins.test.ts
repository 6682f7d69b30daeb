import { expect, test } from "vitest";
import { isParent } from "../src/dashboard/origins";

test.each([
  ["https://shop.example.com", ["shop.example.com:*"], true],
  ["https://shop.example.com:9000", ["shop.example.com:*"], true],
  ["https://evil.com", ["shop.example.com:*"], false],
  ["https://shop.example.com.evil.com", ["shop.example.com:*"], false],
  ["https://evilshop.example.com", ["shop.example.com:*"], false],
  ["https://a.b.example.com", ["example.com:*", "*.example.com:*"], true],
  ["https://evilexample.com", ["example.com:*", "*.example.com:*"], false],
  ["https://dashboard.example.com", ["https://dashboard.example.com"], true],
  ["http://dashboard.example.com", ["https://dashboard.example.com"], false],
  ["https://dashboard.example.com:8443", ["https://dashboard.example.com"], false],
  ["https://dashboard.example.com", ["https://dashboard.example.com:443"], true],
  ["http://dashboard.example.com", ["http://dashboard.example.com:80"], true],
  ["https://dashboard.example.com", ["https://dashboard.example.com:80"], false],
  ["chrome-extension://shop.example.com", ["shop.example.com:*"], false],
  ["http://localhost:9000", ["localhost:9000"], true],
  ["http://localhost:9001", ["localhost:9000"], false],
  ["https://shop.example.com", ["shop.example.com:443"], true],
  ["https://anybody.com", ["*"], true],
  ["https://anybody.com", [], false],
])("%s is one of %j: %s", (origin, sources, expected) => {
  expect(isParent(origin, sources)).toBe(expected);
});
