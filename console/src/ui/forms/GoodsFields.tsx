import { useText } from "../../i18n";
import { Check } from "./Check";
import { Picker, type Option } from "./Picker";
import { useCategories, useCollections, useProducts, useVariants } from "./sources";
import type { Part } from "./useForm";

/** Goods that are named in any of four ways. */
export interface Goods {
  products: Option[];
  variants: Option[];
  collections: Option[];
  categories: Option[];
  excludeSale: boolean;
}

export function GoodsFields({ draft, set, refused }: Part<Goods>) {
  const t = useText();
  const sources = {
    products: useProducts(),
    variants: useVariants(),
    collections: useCollections(),
    categories: useCategories(),
  };
  return (
    <>
      {(["products", "variants", "collections", "categories"] as const).map((name) => (
        <Picker
          key={name}
          label={t(`goods.${name}`)}
          help={name === "categories" ? t("goods.categoriesHelp") : undefined}
          source={sources[name]}
          chosen={draft[name]}
          onChange={(chosen) => set({ [name]: chosen })}
          error={refused(name)}
        />
      ))}
      <Check
        label={t("campaign.excludeSale")}
        checked={draft.excludeSale}
        onChange={(excludeSale) => set({ excludeSale })}
        error={refused("excludeSale")}
      />
    </>
  );
}
