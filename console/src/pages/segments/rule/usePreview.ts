import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { SegmentPreviewDocument, type RuleTermsQuery } from "../../../api/generated/segments";
import type { LoyaltySegmentRuleInput } from "../../../api/generated/schema";
import { useAsk } from "../../../app/session";
import { takes } from "./inputs";
import { isGroup, type Group, type Node } from "./tree";
import { useRule } from "./useRule";

/** How long a rule rests before the API is asked whom it fits, in ms. */
const PAUSE = 500;

/** How many members a rule fits: asked once it is whole and rests. */
export function usePreview(root: Group, terms: RuleTermsQuery) {
  const ask = useAsk();
  const { sent } = useRule(root);
  const whole = isWhole(root, terms) ? textOf(sent) : null;
  const [asked, setAsked] = useState(whole);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(whole), PAUSE);
    return () => clearTimeout(timer);
  }, [whole]);
  const preview = useRead({
    queryKey: ["segmentPreview", asked],
    queryFn: () => ask(SegmentPreviewDocument, { rule: JSON.parse(asked!) as LoyaltySegmentRuleInput }),
    enabled: asked !== null && asked === whole,
    placeholderData: keepPreviousData,
  });
  return { preview, isComplete: whole !== null };
}

function textOf(sent: () => LoyaltySegmentRuleInput): string | null {
  try {
    return JSON.stringify(sent());
  } catch {
    return null;
  }
}

function isWhole(node: Node, terms: RuleTermsQuery): boolean {
  if (isGroup(node)) return node.parts.length > 0 && node.parts.every((part) => isWhole(part, terms));
  const known = terms.loyaltySegmentFields.find(({ field }) => field === node.field);
  const hasValue = takes(node.operator) === "none" || node.values.some((value) => value.trim());
  return hasValue && (!known?.takesKey || node.key.trim() !== "");
}
