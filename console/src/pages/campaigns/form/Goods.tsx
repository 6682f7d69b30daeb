import { useText } from "../../../i18n";
import { GoodsFields } from "../../../ui/forms/GoodsFields";
import { Section } from "../../../ui/Section";
import type { Part } from "../draft";

export function Goods(part: Part) {
  const t = useText();
  return (
    <Section title="campaign.goods">
      <p className="quiet">{t("campaign.goodsHelp")}</p>
      <GoodsFields {...part} />
    </Section>
  );
}
