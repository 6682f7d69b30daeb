import type { Ask } from "../../api/client";
import {
  FindCategoriesDocument,
  FindCollectionsDocument,
  FindMembersDocument,
  FindPrizesDocument,
  FindProductsDocument,
  FindSegmentsDocument,
  FindVariantsDocument,
} from "../../api/generated/ui";
import { useAsk } from "../../app/session";
import { nameOf, variantName } from "../names";
import type { Option, Source } from "./Picker";

interface Found {
  edges: readonly { node: { id: string; name: string } }[];
}

export const optionsOf = (found: Found | null | undefined): Option[] =>
  (found?.edges ?? []).map(({ node }) => ({ value: node.id, label: node.name }));

/** What the API finds; `key` names the place. */
export function useSource<One extends Option>(
  key: string,
  find: (ask: Ask, search: string) => Promise<One[]>,
): Source<One> {
  const ask = useAsk();
  return { key, find: (search) => find(ask, search) };
}

export const useProducts = (): Source =>
  useSource("products", async (ask, search) =>
    optionsOf((await ask(FindProductsDocument, { search })).products),
  );

export const useCategories = (): Source =>
  useSource("categories", async (ask, search) =>
    optionsOf((await ask(FindCategoriesDocument, { search })).categories),
  );

export const useCollections = (): Source =>
  useSource("collections", async (ask, search) =>
    optionsOf((await ask(FindCollectionsDocument, { search })).collections),
  );

/** A reward to keep, with what it costs in points. */
export interface Prize extends Option {
  cost: number;
}

/** Rewards that can be a prize: vouchers and gift cards. */
export const usePrizes = (): Source<Prize> =>
  useSource("prizes", async (ask, search) =>
    ((await ask(FindPrizesDocument, { search })).loyaltyAllRewards?.edges ?? []).map(({ node }) => ({
      value: node.id,
      label: node.name,
      cost: node.pointsCost,
    })),
  );

/** Variants by part of their product's name or their number. */
export const useVariants = (): Source =>
  useSource("variants", async (ask, search) =>
    ((await ask(FindVariantsDocument, { search })).productVariants?.edges ?? []).map(({ node }) => ({
      value: node.id,
      label: variantName(node),
    })),
  );

/** Segments by their IDs; `by` says what a rule names them by. */
export const useSegments = (by: "id" | "code" = "id"): Source =>
  useSource(`segments by ${by}`, async (ask, search) =>
    ((await ask(FindSegmentsDocument, { search })).loyaltySegments?.edges ?? []).map(({ node }) => ({
      value: node[by],
      label: node.name,
    })),
  );

/** Members by part of their name or address, but for one. */
export const useMembers = (but?: string): Source =>
  useSource(`members but ${but}`, async (ask, search) =>
    ((await ask(FindMembersDocument, { search })).loyaltyMembers?.edges ?? [])
      .filter(({ node }) => node.id !== but && node.user)
      .map(({ node }) => ({
        value: node.id,
        label: [nameOf(node.user), node.user?.email].filter(Boolean).join(", "),
      })),
  );
