import { useMemo } from "react";
import { FindCollectionsDocument, FindVariantsDocument } from "../../api/generated/graphql";
import { useAsk } from "../../app/session";
import type { Source } from "../../ui/Picker";
import { optionsOf } from "../../ui/sources";

interface Variant {
  name: string;
  sku?: string | null;
  product: { name: string };
}

/** A variant's own name is seldom more than a size. */
export const variantName = ({ name, sku, product }: Variant): string =>
  [product.name, name, sku && `(${sku})`].filter(Boolean).join(" ");

export function useVariants(): Source {
  const ask = useAsk();
  return useMemo(
    () => ({
      key: "variants",
      find: async (search) =>
        ((await ask(FindVariantsDocument, { search })).productVariants?.edges ?? []).map(({ node }) => ({
          value: node.id,
          label: variantName(node),
        })),
    }),
    [ask],
  );
}

export function useCollections(): Source {
  const ask = useAsk();
  return useMemo(
    () => ({
      key: "collections",
      find: async (search) => optionsOf((await ask(FindCollectionsDocument, { search })).collections),
    }),
    [ask],
  );
}
