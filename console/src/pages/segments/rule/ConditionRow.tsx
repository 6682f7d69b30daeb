import { Button } from "@saleor/macaw-ui";
import { useText } from "../../../i18n";
import { SelectField, TextField } from "../../../ui/forms/Field";
import { useShown } from "./context";
import { GROUPS, takes } from "./inputs";
import type { Condition } from "./tree";
import { Values } from "./Values";

interface Props {
  condition: Condition;
  path: string;
  onChange: (condition: Condition) => void;
  onRemove: () => void;
}

/** One condition: what is asked of a member, how it is compared, and with what. */
export function ConditionRow({ condition, path, onChange, onRemove }: Props) {
  const t = useText();
  const { refused } = useShown();
  const at = (name: string) => refused(`${path}.condition.${name}`);
  const set = (change: Partial<Condition>) => onChange({ ...condition, ...change });
  const known = useTerms(condition);
  return (
    <div className="condition">
      <FieldSelect
        condition={condition}
        onChange={onChange}
        error={at("field") ?? refused(`${path}.condition`)}
      />
      <SelectField
        label={t("rule.operator")}
        value={condition.operator}
        onChange={(event) => {
          const operator = event.target.value as Condition["operator"];
          const most = { none: 0, one: 1, many: Infinity }[takes(operator)];
          set({ operator, values: condition.values.slice(0, most) });
        }}
        error={at("operator")}
      >
        {(known?.operators ?? [condition.operator]).map((operator) => (
          <option key={operator} value={operator}>
            {t(`operator.${operator}`)}
          </option>
        ))}
      </SelectField>
      {known?.takesKey && (
        <TextField
          label={t("rule.key")}
          value={condition.key}
          onChange={(event) => set({ key: event.target.value })}
          error={at("key")}
        />
      )}
      {takes(condition.operator) !== "none" && (
        <Values condition={condition} onChange={(values) => set({ values })} error={at("values")} />
      )}
      {known?.takesDays && (
        <TextField
          label={t("rule.within")}
          unit={t("unit.days")}
          help={t("rule.withinHelp")}
          inputMode="numeric"
          value={condition.days}
          onChange={(event) => set({ days: event.target.value })}
          error={at("days")}
        />
      )}
      <Button
        type="button"
        variant="tertiary"
        size="small"
        aria-label={t("rule.removeNamed", { field: t(`field.${condition.field}`) })}
        onClick={onRemove}
      >
        ×
      </Button>
    </div>
  );
}

function useTerms({ field }: Condition) {
  return useShown().terms.loyaltySegmentFields.find((one) => one.field === field);
}

function FieldSelect({
  condition,
  onChange,
  error,
}: Pick<Props, "condition" | "onChange"> & { error: string | undefined }) {
  const t = useText();
  const { loyaltySegmentFields: known } = useShown().terms;
  const choose = (name: string) => {
    const { field, operators } = known.find((one) => one.field === name)!;
    const operator = operators.includes(condition.operator) ? condition.operator : operators[0]!;
    onChange({ ...condition, field, operator, values: [], days: "", key: "" });
  };
  return (
    <SelectField
      label={t("rule.field")}
      value={condition.field}
      onChange={(event) => choose(event.target.value)}
      error={error}
    >
      {GROUPS.map(([title, fields]) => (
        <optgroup key={title} label={t(title)}>
          {fields
            .filter((field) => field === condition.field || known.some((one) => one.field === field))
            .map((field) => (
              <option key={field} value={field}>
                {t(`field.${field}`)}
              </option>
            ))}
        </optgroup>
      ))}
    </SelectField>
  );
}
