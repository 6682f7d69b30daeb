import type { RewardLineFragment } from "../../../api/generated/rewards";
import { useText } from "../../../i18n";

/** Why a reward cannot be claimed now; nothing where it can. */
export function RewardChip({ reward }: { reward: RewardLineFragment }) {
  const t = useText();
  const isOver = reward.validUntil && new Date(reward.validUntil) <= new Date();
  const state = !reward.active ? "paused" : isOver ? "over" : reward.remaining === 0 ? "soldOut" : null;
  return state && <span className="chip warning">{t(`reward.state.${state}`)}</span>;
}
