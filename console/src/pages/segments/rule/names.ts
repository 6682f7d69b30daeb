import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import {
  CategoryNamesDocument,
  ProductNamesDocument,
  SegmentNameDocument,
} from "../../../api/generated/segments";
import type { Ask } from "../../../api/client";
import { useAsk } from "../../../app/session";
import { useFormat } from "../../../i18n";
import type { Option } from "../../../ui/forms/Picker";
import { optionsOf } from "../../../ui/forms/sources";
import type { Among } from "./inputs";

/** What a rule names by IDs or codes, with the names that people know. What is gone keeps what it is kept by. */
export function useNamed(kind: Among, values: readonly string[]): Option[] {
  const ask = useAsk();
  const format = useFormat();
  const isAsked = kind === "product" || kind === "category" || kind === "segment";
  const read = useRead({
    queryKey: ["names", kind, values],
    queryFn: () => NAMES[kind as keyof typeof NAMES](ask, values),
    enabled: isAsked && values.length > 0,
    placeholderData: keepPreviousData,
  });
  const told = (value: string): string => {
    if (kind === "language") return format.language(value.toUpperCase());
    if (kind === "country") return format.country(value);
    return read.data?.find((one) => one.value === value)?.label ?? (read.isPending ? "…" : value);
  };
  return values.map((value) => ({ value, label: told(value) }));
}

type Naming = (ask: Ask, values: readonly string[]) => Promise<Option[]>;

const NAMES: Record<"product" | "category" | "segment", Naming> = {
  product: async (ask, ids) => optionsOf((await ask(ProductNamesDocument, { ids: [...ids] })).products),
  category: async (ask, ids) => optionsOf((await ask(CategoryNamesDocument, { ids: [...ids] })).categories),
  segment: (ask, codes) =>
    Promise.all(
      codes.map(async (code) => ({
        value: code,
        label: (await ask(SegmentNameDocument, { code })).loyaltySegment?.name ?? code,
      })),
    ),
};
