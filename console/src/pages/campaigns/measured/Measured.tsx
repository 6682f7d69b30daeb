import { useQuery as useRead } from "@tanstack/react-query";
import { CampaignMeasuredDocument } from "../../../api/generated/campaigns";
import { useAsk } from "../../../app/session";
import { useLanguageCode, useText } from "../../../i18n";
import { Effect } from "../../../ui/effect/Effect";
import { Read } from "../../../ui/States";

/** What a campaign brought, by those who are held out of it. */
export function Measured({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const language = useLanguageCode();
  const read = useRead({
    queryKey: ["measured", id, language],
    queryFn: () => ask(CampaignMeasuredDocument, { id, language }),
  });
  return (
    <section className="card stack" aria-labelledby="measured">
      <h2 id="measured">{t("effect")}</h2>
      <Read query={read}>
        {({ loyaltyCampaign }) => loyaltyCampaign && <Effect effect={loyaltyCampaign.measured} />}
      </Read>
    </section>
  );
}
