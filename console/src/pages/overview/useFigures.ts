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

/** The end of the hour: every part of the page asks for the same period, so that it is asked once. */
const thisHour = () => new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000).toISOString();

/** The middle of the month so many months before: it is in that month in every time zone. */
function monthsBefore(moment: string, months: number): string {
  const date = new Date(moment);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 15)).toISOString();
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
