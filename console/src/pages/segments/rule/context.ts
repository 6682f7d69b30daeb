import { createContext, useContext } from "react";
import type { RuleTermsQuery } from "../../../api/generated/segments";

export interface RuleShown {
  terms: RuleTermsQuery;
  /** What was refused on a path, in the words of the API. */
  refused: (path: string) => string | undefined;
}

export const RuleContext = createContext<RuleShown | null>(null);

export function useShown(): RuleShown {
  const shown = useContext(RuleContext);
  if (!shown) throw new Error("No rule around this component.");
  return shown;
}
