import { useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { MonthBoundsDocument, StatementDocument, type StatementQuery } from "../../../api/generated/books";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { monthsBefore, thisHour } from "../../../ui/figures/months";

export type Statement = NonNullable<StatementQuery["loyaltyStatement"]>;

/** As many as may be chosen, this month among them. */
const MONTHS = 60;

/** Months as an address names them, such as 2026-10, this one first. */
export const months = (): string[] =>
  Array.from({ length: MONTHS }, (_, ago) => monthsBefore(new Date().toISOString(), ago).slice(0, 7));

/** The month and channel that the address names; without one the last month that is over. */
export function useMonth() {
  const [query] = useQuery();
  const [all] = useState(months);
  const named = query.get("month") ?? "";
  return { all, month: all.includes(named) ? named : all[1]!, channel: query.get("channel") };
}

/** The statement of that month. Where it begins and ends by the program's clocks, the API says first. */
export function useStatement() {
  const ask = useAsk();
  const { month, channel } = useMonth();
  const [now] = useState(thisHour);
  return useRead({
    queryKey: ["statement", month, channel, now],
    queryFn: async () => {
      const from = monthsBefore(`${month}-15T00:00:00Z`, 0);
      const to = monthsBefore(from, -1);
      const { loyaltyMovements: found } = await ask(MonthBoundsDocument, { from, to });
      const bounds = { from: found[0]?.from ?? from, to: found[1]?.from ?? to };
      const { loyaltyStatement } = await ask(StatementDocument, { ...bounds, channel });
      return { ...bounds, statement: loyaltyStatement ?? null };
    },
  });
}
