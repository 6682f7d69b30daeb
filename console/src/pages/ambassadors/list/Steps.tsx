import type { AmbassadorLineFragment } from "../../../api/generated/ambassadors";
import type { LoyaltyAmbassadorStateEnum } from "../../../api/generated/schema";
import { useText } from "../../../i18n";
import { shownName } from "../words";
import type { Step } from "./AmbassadorList";

const STEPS: Partial<Record<LoyaltyAmbassadorStateEnum, Step["kind"][]>> = {
  APPLIED: ["offer", "end"],
  OFFERED: ["offer", "end"],
  ACTIVE: ["offer", "end", "statement"],
  ENDED: ["offer", "statement"],
};

interface Props {
  ambassador: AmbassadorLineFragment;
  onStep: (kind: Step["kind"]) => void;
}

/** What can be done from where they stand. */
export function Steps({ ambassador, onStep }: Props) {
  const t = useText();
  const { state } = ambassador;
  return (
    <div className="actions">
      {(STEPS[state] ?? []).map((kind) => {
        const says = kind === "statement" ? t("ambassador.statement") : t(wordsOf(state, kind));
        return (
          <button
            key={kind}
            type="button"
            className="link"
            aria-label={`${says}: ${shownName(ambassador)}`}
            onClick={() => onStep(kind)}
          >
            {says}
          </button>
        );
      })}
    </div>
  );
}

/** What a step is called from where they stand. */
export function wordsOf(state: LoyaltyAmbassadorStateEnum, kind: "offer" | "end") {
  if (kind === "end")
    return state === "APPLIED"
      ? "referral.refuse"
      : state === "OFFERED"
        ? "ambassador.takeBack"
        : "ambassador.end";
  return state === "APPLIED"
    ? "ambassador.accept"
    : state === "ENDED"
      ? "ambassador.again"
      : "ambassador.change";
}
