import { useMemo } from "react";
import { FindCategoriesDocument, FindProductsDocument, FindSegmentsDocument } from "../api/generated/graphql";
import { useAsk } from "../app/session";
import type { Option, Source } from "./Picker";

interface Found {
  edges: readonly { node: { id: string; name: string } }[];
}

export const optionsOf = (found: Found | null | undefined): Option[] =>
  (found?.edges ?? []).map(({ node }) => ({ value: node.id, label: node.name }));

export function useProducts(): Source {
  const ask = useAsk();
  return useMemo(
    () => ({
      key: "products",
      find: async (search) => optionsOf((await ask(FindProductsDocument, { search })).products),
    }),
    [ask],
  );
}

export function useCategories(): Source {
  const ask = useAsk();
  return useMemo(
    () => ({
      key: "categories",
      find: async (search) => optionsOf((await ask(FindCategoriesDocument, { search })).categories),
    }),
    [ask],
  );
}

/** Segments by their IDs; `by` says what a rule names them by. */
export function useSegments(by: "id" | "code" = "id"): Source {
  const ask = useAsk();
  return useMemo(
    () => ({
      key: `segments by ${by}`,
      find: async (search) =>
        ((await ask(FindSegmentsDocument, { search })).loyaltySegments?.edges ?? []).map(({ node }) => ({
          value: node[by],
          label: node.name,
        })),
    }),
    [ask, by],
  );
}
