import type { ChangesQuery } from "../../../api/generated/books";
import { KINDS, type Kind } from "./filters";

export type Change = NonNullable<ChangesQuery["loyaltyChanges"]>["edges"][number]["node"];
export type Group = [Change, ...Change[]];

/** Within how many ms what is saved at once is written down. */
const AT_ONCE = 1_000;

/** Changes that one person made of one thing at once, side by side in the list, together. */
export function groupsOf(changes: Change[]): Group[] {
  const groups: Group[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last && isTogether(last[0], change)) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

const isTogether = (one: Change, other: Change): boolean =>
  Math.abs(Date.parse(one.at) - Date.parse(other.at)) < AT_ONCE &&
  one.object === other.object &&
  one.actor?.email === other.actor?.email &&
  one.app === other.app;

/** The kind of what was changed, and what it is called: the log has both in one, as `tier gold`. */
export function partsOf(object: string): { kind: Kind | null; name: string } {
  const kind = KINDS.find((one) => object === one || object.startsWith(`${one} `)) ?? null;
  return { kind, name: kind ? object.slice(kind.length).trim() : object };
}
