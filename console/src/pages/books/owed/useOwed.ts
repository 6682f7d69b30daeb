import { useQuery as useRead } from "@tanstack/react-query";
import { OwedDocument, OwedPartsDocument, type OwedPartsQuery } from "../../../api/generated/books";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { fromLocal } from "../../../ui/moments";

export type Parts = NonNullable<OwedPartsQuery["loyaltyLiability"]>;
export type Bucket = Parts["byAge"][number];

/** The end of the day that the address names, null for now and for what is to come. */
export function useMoment() {
  const [query] = useQuery();
  const day = query.get("day") ?? "";
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  const at = isDay ? fromLocal(`${day}T23:59:59`) : null;
  return { day: isDay ? day : "", at: at && Date.parse(at) < Date.now() ? at : null };
}

export function useOwed() {
  const ask = useAsk();
  const { at } = useMoment();
  return useRead({
    queryKey: ["owed", at],
    queryFn: () => ask(OwedDocument, { at }),
    select: (data) => data.loyaltyLiability ?? null,
  });
}

/** What it is made of: read apart, since it takes longer. */
export function useParts() {
  const ask = useAsk();
  const { at } = useMoment();
  return useRead({
    queryKey: ["owedParts", at],
    queryFn: () => ask(OwedPartsDocument, { at }),
    select: (data) => data.loyaltyLiability ?? null,
  });
}
