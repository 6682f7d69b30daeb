import { useText, type Id } from "../../../i18n";
import { Checks } from "../../../ui/forms/Check";
import { SelectField, TextArea, TextField } from "../../../ui/forms/Field";
import type { Option } from "../../../ui/forms/Picker";
import { useShown } from "./context";
import { Found } from "./Found";
import { INPUTS, takes, type Input } from "./inputs";
import type { Condition } from "./tree";

export interface ValuesProps {
  condition: Condition;
  onChange: (values: string[]) => void;
  error: string | undefined;
}

/** What a condition compares with, in the way that fits the field. */
export function Values({ condition, onChange, error }: ValuesProps) {
  const input = INPUTS[condition.field];
  const options = useOptions(condition, input);
  const props = { condition, onChange, error };
  if (options) return <Chosen {...props} options={options} />;
  if (input.kind === "found") return <Found {...props} among={input.among} />;
  return <Written {...props} {...(input.kind === "number" ? { unit: input.unit } : {})} />;
}

/** All values, where they are few enough to be shown. */
function useOptions({ field }: Condition, input: Input): Option[] | null {
  const t = useText();
  const { loyaltySegmentFields, loyaltyTiers, channels } = useShown().terms;
  if (input.kind === "tier") return loyaltyTiers.map(({ code, name }) => ({ value: code, label: name }));
  if (input.kind === "channel") return (channels ?? []).map(({ id, name }) => ({ value: id, label: name }));
  if (input.kind !== "choice") return null;
  const choices = loyaltySegmentFields.find((one) => one.field === field)?.choices ?? [];
  return choices.map((value) => ({ value, label: t(`${input.texts}.${value}` as "life.NEW") }));
}

function Chosen({ condition, onChange, error, options }: ValuesProps & { options: Option[] }) {
  const t = useText();
  const { values } = condition;
  if (takes(condition.operator) === "many") {
    return (
      <Checks label={t("rule.values")} options={options} chosen={values} onChange={onChange} error={error} />
    );
  }
  const value = values[0] ?? "";
  return (
    <SelectField
      label={t("rule.value")}
      value={value}
      onChange={(event) => onChange(event.target.value ? [event.target.value] : [])}
      error={error}
    >
      <option value="">{t("choose")}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
      {value && !options.some((option) => option.value === value) && <option value={value}>{value}</option>}
    </SelectField>
  );
}

function Written({ condition, onChange, error, unit }: ValuesProps & { unit?: Id }) {
  const t = useText();
  // The API takes a point alone.
  const typed = (text: string) => (unit ? text.replaceAll(",", ".") : text);
  const shared = { error, unit: unit && t(unit) };
  return takes(condition.operator) === "many" ? (
    <TextArea
      {...shared}
      label={t("rule.values")}
      help={t("rule.valuesHelp")}
      value={condition.values.join("\n")}
      onChange={(event) => onChange(typed(event.target.value).split("\n"))}
    />
  ) : (
    <TextField
      {...shared}
      label={t("rule.value")}
      inputMode={unit ? "decimal" : "text"}
      value={condition.values[0] ?? ""}
      onChange={(event) => onChange([typed(event.target.value)])}
    />
  );
}
