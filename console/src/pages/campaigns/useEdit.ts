import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { accepted } from "../../api/errors";
import { CampaignUpdateDocument, type CampaignWholeFragment } from "../../api/generated/campaigns";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { useChange } from "../../ui/mutations";
import { draftOf, type Draft } from "./draft";
import { changesOf } from "./input";

/** A form over a campaign: what was typed lies over what the API has, and that alone is sent. */
export function useEdit(campaign: CampaignWholeFragment) {
  const t = useText();
  const ask = useAsk();
  const queries = useQueryClient();
  const [changes, setChanges] = useState<Partial<Draft>>({});
  const before = draftOf(campaign);
  const draft = { ...before, ...changes };
  const save = useChange(
    async () => {
      const variables = { id: campaign.id, input: changesOf(draft, before, t) };
      const answer = accepted((await ask(CampaignUpdateDocument, variables)).loyaltyCampaignUpdate);
      queries.setQueryData(["campaign", campaign.id], { loyaltyCampaign: answer.campaign });
      return answer;
    },
    { say: () => t("saved"), after: () => setChanges({}) },
  );
  return {
    draft,
    set: (change: Partial<Draft>) => setChanges((old) => ({ ...old, ...change })),
    isChanged: JSON.stringify(draft) !== JSON.stringify(before),
    undo: () => {
      setChanges({});
      save.reset();
    },
    save,
  };
}
