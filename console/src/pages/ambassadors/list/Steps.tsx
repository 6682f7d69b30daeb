import type { AmbassadorLineFragment } from "../../../api/generated/ambassadors";
import { useText } from "../../../i18n";
import { shownName, stepsFrom, stepWords } from "../words";
import type { Step } from "./AmbassadorList";

interface Props {
  ambassador: AmbassadorLineFragment;
  onStep: (kind: Step["kind"]) => void;
}

/** What can be done from where they stand. */
export function Steps({ ambassador, onStep }: Props) {
  const t = useText();
  const steps: [Step["kind"], string][] = stepsFrom(ambassador).map((kind) => [
    kind,
    t(stepWords(ambassador, kind)),
  ]);
  if (ambassador.acceptedAt) steps.push(["statement", t("ambassador.statement")]);
  return (
    <div className="actions">
      {steps.map(([kind, says]) => (
        <button
          key={kind}
          type="button"
          className="link"
          aria-label={`${says}: ${shownName(ambassador)}`}
          onClick={() => onStep(kind)}
        >
          {says}
        </button>
      ))}
    </div>
  );
}
