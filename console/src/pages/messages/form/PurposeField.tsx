import { useText } from "../../../i18n";
import { SelectField } from "../../../ui/forms/Field";
import { PURPOSES, type Draft } from "../draft";

interface Props {
  value: Draft["purpose"];
  onChange: (purpose: Draft["purpose"]) => void;
  error: string | undefined;
}

export function PurposeField({ value, onChange, error }: Props) {
  const t = useText();
  return (
    <SelectField
      label={t("template.purpose")}
      help={t(value === "MARKETING" ? "purpose.MARKETING.help" : "purpose.TRANSACTIONAL.help")}
      value={value}
      onChange={(event) => onChange(event.target.value as Draft["purpose"])}
      error={error}
    >
      {PURPOSES.map((purpose) => (
        <option key={purpose} value={purpose}>
          {t(`purpose.${purpose}`)}
        </option>
      ))}
    </SelectField>
  );
}
