import { useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import {
  MovementsDocument,
  ProgramStandingDocument,
  RetentionDocument,
  type MovementsQuery,
  type RetentionQuery,
} from "../../api/generated/overview";
import { useQuery } from "../../app/router";
import { useAsk } from "../../app/session";
import { monthsBefore, thisHour } from "../../ui/figures/months";

export type Movements = MovementsQuery["loyaltyMovements"][number];
export type Customers = RetentionQuery["loyaltyRetention"][number];

export const PERIODS = [3, 6, 12, 24, 60] as const;
const MONTHS = 12;

/** The period and channel that the address names: how many months there are, this one among them. */
export function useSpan() {
  const [query] = useQuery();
  const [to] = useState(thisHour);
  const named = PERIODS.find((months) => String(months) === query.get("months"));
  const months = named ?? MONTHS;
  return { months, from: monthsBefore(to, months - 1), to, channel: query.get("channel") };
}

export function useStanding() {
  const ask = useAsk();
  return useRead({ queryKey: ["programStanding"], queryFn: () => ask(ProgramStandingDocument, {}) });
}

export function useMovements() {
  const ask = useAsk();
  const { from, to, channel } = useSpan();
  const variables = { from, to, channel };
  return useRead({
    queryKey: ["movements", variables],
    queryFn: () => ask(MovementsDocument, variables),
    select: (data) => data.loyaltyMovements,
  });
}

export function useRetention() {
  const ask = useAsk();
  const { from, to, channel } = useSpan();
  const variables = { from, to, channel };
  return useRead({
    queryKey: ["retention", variables],
    queryFn: () => ask(RetentionDocument, variables),
    select: (data) => data.loyaltyRetention,
  });
}
