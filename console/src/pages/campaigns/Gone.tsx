import type { CampaignWholeFragment } from "../../api/generated/campaigns";
import { useText } from "../../i18n";

/** What a campaign names and the shop has deleted: without it the campaign is for nothing, not for all. */
export function Gone({ campaign: { goods, channels, everywhere } }: { campaign: CampaignWholeFragment }) {
  const t = useText();
  const named = [goods.products, goods.variants, goods.collections, goods.categories];
  return (
    <>
      {!goods.everything && named.every((some) => !some.length) && (
        <p className="note warning">{t("campaign.goodsGone")}</p>
      )}
      {!everywhere && !channels.length && <p className="note warning">{t("campaign.channelsGone")}</p>}
    </>
  );
}
