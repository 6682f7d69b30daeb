import { useText } from "../../../../i18n";
import { SelectField, TextField } from "../../../../ui/forms/Field";
import { Picker } from "../../../../ui/forms/Picker";
import { usePrizes } from "../../../../ui/forms/sources";
import type { SliceDraft } from "../draft";
import { sliceField } from "../input";
import type { SliceProps } from "./SliceFields";

const PRIZES: SliceDraft["prize"][] = ["nothing", "points", "reward"];

/** What a slice gives, and how many there are. The fallback is there for everybody: no reward, no stock. */
export function PrizeFields({ slice, isFallback, onChange, refused }: SliceProps) {
  const t = useText();
  const prizes = usePrizes();
  return (
    <div className="condition">
      <SelectField
        label={t("slice.prize")}
        value={slice.prize}
        onChange={(event) => onChange({ prize: event.target.value as SliceDraft["prize"] })}
      >
        {PRIZES.filter((prize) => prize !== "reward" || !isFallback || slice.prize === prize).map((prize) => (
          <option key={prize} value={prize}>
            {t(`slice.prize.${prize}`)}
          </option>
        ))}
      </SelectField>
      {slice.prize === "points" && (
        <TextField
          label={t("adjust.points")}
          unit={t("points.unit")}
          inputMode="numeric"
          value={slice.points}
          onChange={(event) => onChange({ points: event.target.value })}
          error={refused(sliceField(slice, "points"))}
        />
      )}
      {slice.prize === "reward" && (
        <Picker
          single
          label={t("reward")}
          help={slice.reward[0] && t("slice.costs", { points: slice.reward[0].cost })}
          source={prizes}
          chosen={slice.reward}
          onChange={(reward) => onChange({ reward })}
          error={refused(sliceField(slice, "reward"))}
        />
      )}
      {!isFallback && (
        <TextField
          label={t("slice.stock")}
          help={t("slice.stockHelp")}
          unit={t("unit.pieces")}
          inputMode="numeric"
          value={slice.stock}
          onChange={(event) => onChange({ stock: event.target.value })}
          error={refused(sliceField(slice, "stock"))}
        />
      )}
    </div>
  );
}
