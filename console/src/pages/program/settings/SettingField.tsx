import { useText, type Id } from "../../../i18n";
import { Check } from "../../../ui/forms/Check";
import { SelectField, TextField } from "../../../ui/forms/Field";
import { FIELDS, type Name } from "./fields";

interface Props {
  name: Name;
  value: string | boolean;
  onChange: (value: string | boolean) => void;
  error: string | undefined;
}

export function SettingField({ name, value, onChange, error }: Props) {
  const t = useText();
  const { kind, unit, choices } = FIELDS[name];
  const told = { label: t(`setting.${name}`), help: t(`setting.${name}.help`), error };
  if (kind === "flag") {
    return <Check {...told} help={error ?? told.help} checked={value === true} onChange={onChange} />;
  }
  if (kind === "choice") {
    return (
      <SelectField {...told} value={String(value)} onChange={(event) => onChange(event.target.value)}>
        {choices?.map((choice) => (
          <option key={choice} value={choice}>
            {t(`choice.${choice}` as Id)}
          </option>
        ))}
      </SelectField>
    );
  }
  return (
    <TextField
      {...told}
      unit={unit && t(unit)}
      inputMode={kind === "whole" ? "numeric" : kind === "decimal" ? "decimal" : undefined}
      value={String(value)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
