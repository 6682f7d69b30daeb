import { Button } from "@saleor/macaw-ui";
import { useText } from "../../../../i18n";
import { codeOf } from "../../../../ui/forms/codes";
import { TextField } from "../../../../ui/forms/Field";
import { Translations } from "../../../../ui/forms/Translations";
import type { Part, SliceDraft } from "../draft";
import { sliceField } from "../input";
import { PrizeFields } from "./PrizeFields";

export interface SliceProps {
  slice: SliceDraft;
  place: number;
  isLast: boolean;
  isFallback: boolean;
  onChange: (fields: Partial<SliceDraft>) => void;
  onFallback: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  refused: Part["refused"];
}

export function SliceFields(props: SliceProps) {
  const t = useText();
  const { slice, place, isFallback, onChange, onFallback, refused } = props;
  const number = place + 1;
  const { isNew, code, key } = slice;
  const relabel = (label: string) =>
    // Until somebody writes another one, the code follows the label.
    onChange(isNew && code === codeFor(slice) ? { label, code: codeFor({ label, key }) } : { label });
  return (
    <li className="group stack" aria-label={t("slice", { number })}>
      <div className="condition">
        <TextField
          label={t("slice.label")}
          maxLength={64}
          value={slice.label}
          onChange={(event) => relabel(event.target.value)}
        />
        {isNew && (
          <TextField
            label={t("code")}
            maxLength={32}
            value={code}
            onChange={(event) => onChange({ code: event.target.value })}
          />
        )}
        <TextField
          label={t("slice.chance")}
          unit={t("unit.percent")}
          inputMode="decimal"
          value={slice.chance}
          onChange={(event) => onChange({ chance: event.target.value })}
          error={refused(sliceField(slice, "chance"))}
        />
      </div>
      <PrizeFields {...props} />
      <label className="check">
        <input type="radio" name="fallback" checked={isFallback} onChange={onFallback} />{" "}
        {t("slice.fallback")}
      </label>
      <Translations
        label={t("slice.label")}
        texts={slice.translations}
        onChange={(translations) => onChange({ translations })}
      />
      <Moves {...props} number={number} />
    </li>
  );
}

const codeFor = ({ label, key }: Pick<SliceDraft, "label" | "key">): string => codeOf(label) || key;

function Moves({ number, place, isLast, onMove, onRemove }: SliceProps & { number: number }) {
  const t = useText();
  return (
    <div className="actions">
      <Small name={t("slice.up", { number })} says="↑" disabled={place === 0} onClick={() => onMove(-1)} />
      <Small name={t("slice.down", { number })} says="↓" disabled={isLast} onClick={() => onMove(1)} />
      <Small name={t("slice.remove", { number })} says={t("remove")} onClick={onRemove} />
    </div>
  );
}

interface SmallProps {
  name: string;
  says: string;
  disabled?: boolean;
  onClick: () => void;
}

const Small = ({ name, says, ...button }: SmallProps) => (
  <Button type="button" variant="tertiary" size="small" aria-label={name} title={name} {...button}>
    {says}
  </Button>
);
