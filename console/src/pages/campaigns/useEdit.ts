import { accepted } from "../../api/errors";
import { CampaignUpdateDocument, type CampaignWholeFragment } from "../../api/generated/campaigns";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { read } from "../../ui/forms/reading";
import { changesOf, useForm } from "../../ui/forms/useForm";
import { draftOf } from "./draft";
import { inputOf } from "./input";

/** A form over a campaign. What was changed alone is sent: a moment keeps its seconds. */
export function useEdit(campaign: CampaignWholeFragment) {
  const t = useText();
  const ask = useAsk();
  return useForm(
    draftOf(campaign),
    async (draft, before) => {
      const [now, then] = read(t, (reading) => [inputOf(draft, reading), inputOf(before, reading)]);
      const variables = { id: campaign.id, input: changesOf(now!, then!) };
      return accepted((await ask(CampaignUpdateDocument, variables)).loyaltyCampaignUpdate);
    },
    { say: () => t("saved") },
  );
}
