import { useQuery as useRead } from "@tanstack/react-query";
import { CampaignChoicesDocument } from "../../api/generated/campaigns";
import { useAsk } from "../../app/session";

/** Channels and tiers, which a campaign may be for. */
export function useChoices() {
  const ask = useAsk();
  return useRead({ queryKey: ["campaignChoices"], queryFn: () => ask(CampaignChoicesDocument, {}) });
}
