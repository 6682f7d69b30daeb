import { FindCollectionsDocument } from "../../../api/generated/campaigns";
import { useText } from "../../../i18n";
import { Check } from "../../../ui/forms/Check";
import { Picker } from "../../../ui/forms/Picker";
import { optionsOf, useCategories, useProducts, useSource, useVariants } from "../../../ui/forms/sources";
import type { Part } from "../draft";
import { Section } from "../../../ui/Section";

export function Goods({ draft, set, refused }: Part) {
  const t = useText();
  const sources = {
    products: useProducts(),
    variants: useVariants(),
    collections: useCollections(),
    categories: useCategories(),
  };
  return (
    <Section title="campaign.goods">
      <p className="quiet">{t("campaign.goodsHelp")}</p>
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
      />
    </Section>
  );
}

const useCollections = () =>
  useSource("collections", async (ask, search) =>
    optionsOf((await ask(FindCollectionsDocument, { search })).collections),
  );
