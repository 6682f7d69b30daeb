import { expect, test } from "vitest";
import { daysEarlier, fromZone, knownZone, toZone, zonesWith } from "../src/ui/zones";

test.each([
  ["Europe/Warsaw", "2027-01-20T18:00", "2027-01-20T17:00:00.000Z"],
  ["Europe/Warsaw", "2027-05-20T18:00", "2027-05-20T16:00:00.000Z"],
  // An hour after the clocks went forward, while UTC's clock time is before it.
  ["Europe/Warsaw", "2027-03-28T03:30", "2027-03-28T01:30:00.000Z"],
  ["America/New_York", "2027-03-14T23:30", "2027-03-15T03:30:00.000Z"],
  ["Asia/Kathmandu", "2027-05-20T00:15", "2027-05-19T18:30:00.000Z"],
  ["UTC", "2027-05-20T18:00", "2027-05-20T18:00:00.000Z"],
])("%s shows %s", (zone, text, moment) => {
  expect(fromZone(text, zone)).toBe(moment);
  expect(toZone(moment, zone)).toBe(text);
});

test("nothing is no moment", () => {
  expect([fromZone("", "UTC"), toZone(null, "UTC")]).toEqual([null, ""]);
});

test("days are by the clocks, whatever the season", () => {
  expect(daysEarlier("2027-04-01T18:00", 14)).toBe("2027-03-18T18:00");
});

test("a zone that the browser does not know is UTC, and can still be chosen", () => {
  expect([knownZone("Mars/Olympus"), knownZone("Europe/Helsinki")]).toEqual(["UTC", "Europe/Helsinki"]);
  expect(zonesWith("Mars/Olympus")).toEqual(expect.arrayContaining(["Mars/Olympus", "UTC", "Europe/Warsaw"]));
});
