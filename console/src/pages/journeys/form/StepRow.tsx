import { useText } from "../../../i18n";
import { SelectField } from "../../../ui/forms/Field";
import { Moves } from "../../../ui/forms/Moves";
import type { Kind, StepDraft } from "../draft";
import { StepFields } from "./StepFields";

const KINDS: Kind[] = ["message", "wait", "onlyIn", "points", "voucher", "incentive", "survey"];

interface Props {
  step: StepDraft;
  place: number;
  isLast: boolean;
  onChange: (fields: Partial<StepDraft>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  error: string | undefined;
}

export function StepRow({ step, place, isLast, onChange, onMove, onRemove, error }: Props) {
  const t = useText();
  const number = place + 1;
  return (
    <li className="group stack" aria-label={t("step", { number })}>
      <div className="condition">
        <SelectField
          label={t("step", { number })}
          value={step.kind}
          onChange={(event) => onChange({ kind: event.target.value as Kind })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`step.kind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <StepFields step={step} onChange={onChange} error={error} />
      </div>
      <Moves of="step" place={place} isLast={isLast} onMove={onMove} onRemove={onRemove} />
    </li>
  );
}
