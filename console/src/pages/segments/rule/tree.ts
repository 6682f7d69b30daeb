import type {
  LoyaltySegmentFieldEnum,
  LoyaltySegmentOperatorEnum,
  LoyaltySegmentRuleInput,
} from "../../../api/generated/schema";
import type { Reading } from "../../../ui/forms/reading";

export type Joint = "all" | "any" | "none";

/** A condition as it is built: values as they are typed. `id` tells it from its neighbours while it moves. */
export interface Condition {
  id: number;
  field: LoyaltySegmentFieldEnum;
  operator: LoyaltySegmentOperatorEnum;
  values: string[];
  days: string;
  key: string;
}

/** Parts that fit all, any or none: in the API's rule, none is `not` around its part, or around `any` of its parts. */
export interface Group {
  id: number;
  joint: Joint;
  parts: Node[];
}

export type Node = Group | Condition;

export const isGroup = (node: Node): node is Group => "joint" in node;

let last = 0;
const nextId = () => (last += 1);

export const newCondition = (): Condition => ({
  id: nextId(),
  field: "ORDERS",
  operator: "GTE",
  values: [],
  days: "",
  key: "",
});

export const newGroup = (joint: Joint): Group => ({ id: nextId(), joint, parts: [newCondition()] });

/** Where the API sees a part of a group that is at `path`. */
export function partPath({ joint, parts }: Group, path: string, place: number): string {
  if (joint !== "none") return `${path}.${joint}.${place}`;
  return parts.length === 1 ? `${path}.not` : `${path}.not.any.${place}`;
}

/** The rule that the API takes; a number that is none is told to `reading` on its path. */
export function ruleOf(node: Node, reading: Reading, path = "rule"): LoyaltySegmentRuleInput {
  if (!isGroup(node)) return { condition: conditionOf(node, reading, `${path}.condition`) };
  const parts = node.parts.map((part, place) => ruleOf(part, reading, partPath(node, path, place)));
  if (node.joint !== "none") return { [node.joint]: parts };
  return { not: parts.length === 1 ? parts[0]! : { any: parts } };
}

function conditionOf({ field, operator, values, days, key }: Condition, reading: Reading, path: string) {
  return {
    field,
    operator,
    values: values.map((value) => value.trim()).filter(Boolean),
    ...(days.trim() ? { days: reading.whole(`${path}.days`, days) } : {}),
    ...(key ? { key } : {}),
  };
}

type Kept = Record<string, unknown>;

/** A rule that the API keeps, as a group: the outermost is always one. */
export function groupOf(rule: unknown): Group {
  const node = nodeOf(rule as Kept);
  return isGroup(node) ? node : { id: nextId(), joint: "all", parts: [node] };
}

function nodeOf(rule: Kept): Node {
  const [[kind, inner]] = Object.entries(rule).filter(([, value]) => value !== null) as [[string, unknown]];
  if (kind === "condition") return keptCondition(inner as Partial<Condition>);
  if (kind !== "not") return { id: nextId(), joint: kind as Joint, parts: (inner as Kept[]).map(nodeOf) };
  const part = nodeOf(inner as Kept);
  return isGroup(part) && part.joint === "any"
    ? { ...part, joint: "none" }
    : { id: nextId(), joint: "none", parts: [part] };
}

const keptCondition = ({
  field,
  operator,
  values,
  days,
  key,
}: Partial<Record<keyof Condition, unknown>>): Condition => ({
  id: nextId(),
  field: field as Condition["field"],
  operator: operator as Condition["operator"],
  values: values as string[],
  days: days ? String(days) : "",
  key: (key as string | undefined) ?? "",
});
