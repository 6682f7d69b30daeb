import { useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { FirstStepsDocument, SpentLatelyDocument, type FirstStepsQuery } from "../../api/generated/start";
import { useAsk, usePermissions } from "../../app/session";
import { monthsBefore, thisHour } from "../../ui/figures/months";

/** What is done of a new program, by what can be seen of it. */
export interface Done {
  value: boolean;
  tiers: boolean;
  channels: boolean;
  messages: boolean;
}

/** Asked once for all pages: what is done stays done. */
export function useFirstSteps() {
  const ask = useAsk();
  const may = usePermissions().has("MANAGE_DISCOUNTS");
  return useRead({
    queryKey: ["firstSteps"],
    queryFn: () => ask(FirstStepsDocument, {}),
    enabled: may,
    staleTime: 60_000,
  });
}

export const doneOf = (found: FirstStepsQuery): Done => ({
  value: isChanged(found.value) || isChanged(found.rate),
  tiers: isChanged(found.tiers),
  // With one channel there is nothing that could differ.
  channels: (found.channels ?? []).length < 2 || isChanged(found.terms),
  // Journeys themselves may be read with another permission: the log says whether one was ever switched on.
  messages: (found.journeys?.edges ?? []).some(({ node }) => node.after === "true"),
});

const isChanged = (changes: { edges: readonly unknown[] } | null | undefined): boolean =>
  !!changes?.edges.length;

/** Whether somebody spent points in the last twelve months: then a storefront offers it. */
export function useIsSpent() {
  const ask = useAsk();
  const [to] = useState(thisHour);
  return useRead({
    queryKey: ["spentLately", to],
    queryFn: () => ask(SpentLatelyDocument, { from: monthsBefore(to, 11), to }),
    select: ({ loyaltyMovements }) => loyaltyMovements.some(({ redeemed }) => redeemed < 0),
  });
}

/** Whether the program is so new that its first steps stand in the navigation. */
export function useIsNew(): boolean {
  const { data } = useFirstSteps();
  return data !== undefined && Object.values(doneOf(data)).includes(false);
}
