import type { LoyaltyMessageStateEnum } from "../../api/generated/schema";
import { useText } from "../../i18n";

const LOOKS: Partial<Record<LoyaltyMessageStateEnum, string>> = {
  SENT: "success",
  FAILED: "warning",
  UNCERTAIN: "warning",
};

export function SentChip({ state }: { state: LoyaltyMessageStateEnum }) {
  const t = useText();
  return <span className={`chip ${LOOKS[state] ?? ""}`}>{t(`sent.state.${state}`)}</span>;
}
