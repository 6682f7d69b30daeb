import type { CampaignLineFragment } from "../../api/generated/campaigns";
import { useText } from "../../i18n";
import { stateOf } from "./words";

export function StateChip({ campaign }: { campaign: CampaignLineFragment }) {
  const t = useText();
  const state = stateOf(campaign);
  return (
    <span className={state === "running" ? "chip success" : "chip"}>{t(`campaign.state.${state}`)}</span>
  );
}
