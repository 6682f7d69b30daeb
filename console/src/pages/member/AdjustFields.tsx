import { useText } from "../../i18n";
import { TextArea, TextField } from "../../ui/forms/Field";
import { FormFailure, refusedAt } from "../../ui/forms/mutations";
import type { useAdjust } from "./useAdjust";

type Props = ReturnType<typeof useAdjust>["fields"];

export function AdjustFields({ takes, setTakes, typed, setTyped, reason, setReason, error }: Props) {
  const t = useText();
  return (
    <>
      <fieldset>
        <legend className="hidden">{t("adjust.way")}</legend>
        <label>
          <input type="radio" name="way" checked={!takes} onChange={() => setTakes(false)} /> {t("give")}
        </label>
        <label>
          <input type="radio" name="way" checked={takes} onChange={() => setTakes(true)} /> {t("take")}
        </label>
      </fieldset>
      <TextField
        label={t("adjust.points")}
        unit={t("points.unit")}
        inputMode="numeric"
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        error={refusedAt(error, "points")}
      />
      <TextArea
        label={t("reason")}
        help={t("adjust.reasonHelp")}
        value={reason}
        maxLength={1000}
        onChange={(event) => setReason(event.target.value)}
        error={refusedAt(error, "reason")}
      />
      <FormFailure error={error} fields={["points", "reason"]} />
    </>
  );
}
