import { useText, type Id } from "../../../i18n";
import { SelectField, TextField } from "../../../ui/forms/Field";
import { Picker, type Option } from "../../../ui/forms/Picker";
import { useSegments } from "../../../ui/forms/sources";
import type { Off, StepDraft, Unit } from "../draft";
import { useIncentives, useSurveys, useTemplates } from "../useChoices";

interface Props {
  step: StepDraft;
  onChange: (fields: Partial<StepDraft>) => void;
  /** What was refused of the step: it stands at the first of its fields. */
  error: string | undefined;
}

export function StepFields(props: Props) {
  const t = useText();
  switch (props.step.kind) {
    case "wait":
      return <Wait {...props} />;
    case "onlyIn":
      return <OnlyIn {...props} />;
    case "message":
      return <Message {...props} />;
    case "points":
      return <Typed {...props} name="points" label={t("adjust.points")} unit={t("points.unit")} />;
    case "incentive":
      return <Incentive {...props} />;
    case "survey":
      return <Survey {...props} />;
    case "voucher":
      return <Voucher {...props} />;
  }
}

interface TypedProps extends Props {
  name: "time" | "points" | "value" | "validDays";
  label: string;
  unit?: string;
}

const Typed = ({ step, onChange, name, ...field }: TypedProps) => (
  <TextField
    {...field}
    inputMode={name === "value" ? "decimal" : "numeric"}
    value={step[name]}
    onChange={(event) => onChange({ [name]: event.target.value })}
  />
);

interface ChosenProps extends Props {
  name: "message" | "incentive" | "survey";
  label: string;
  options: Option[];
}

function Chosen({ step, onChange, error, name, label, options }: ChosenProps) {
  const t = useText();
  return (
    <SelectField
      label={label}
      error={error}
      value={step[name]}
      onChange={(event) => onChange({ [name]: event.target.value })}
    >
      <option value="">{t("choose")}</option>
      {options.map(({ value, label: says }) => (
        <option key={value} value={value}>
          {says}
        </option>
      ))}
    </SelectField>
  );
}

const Message = (props: Props) => (
  <Chosen {...props} name="message" label={useText()("template")} options={useTemplates()} />
);

const Incentive = (props: Props) => (
  <Chosen {...props} name="incentive" label={useText()("incentive")} options={useIncentives()} />
);

const Survey = (props: Props) => (
  <Chosen {...props} name="survey" label={useText()("survey")} options={useSurveys()} />
);

const UNITS: Unit[] = ["minutes", "hours", "days"];

function Wait(props: Props) {
  const t = useText();
  return (
    <>
      <Typed {...props} name="time" label={t("step.time")} />
      <SelectField
        label={t("step.unit")}
        value={props.step.unit}
        onChange={(event) => props.onChange({ unit: event.target.value as Unit })}
      >
        {UNITS.map((unit) => (
          <option key={unit} value={unit}>
            {t(`unit.${unit}`)}
          </option>
        ))}
      </SelectField>
    </>
  );
}

function OnlyIn({ step, onChange, error }: Props) {
  const t = useText();
  const segments = useSegments();
  return (
    <Picker
      single
      label={t("segment")}
      source={segments}
      chosen={step.segment}
      onChange={(segment) => onChange({ segment })}
      error={error}
    />
  );
}

const OFF: Record<Off, Id> = {
  percent: "reward.off.percent",
  amount: "reward.off.amount",
  freeShipping: "tier.freeShipping",
};

function Voucher({ error, ...rest }: Props) {
  const t = useText();
  const { off } = rest.step;
  const props = { ...rest, error: undefined };
  return (
    <>
      <SelectField
        label={t("reward.off")}
        value={off}
        onChange={(event) => props.onChange({ off: event.target.value as Off })}
        error={error}
      >
        {(Object.keys(OFF) as Off[]).map((name) => (
          <option key={name} value={name}>
            {t(OFF[name])}
          </option>
        ))}
      </SelectField>
      {off !== "freeShipping" && (
        <Typed
          {...props}
          name="value"
          label={t("step.value")}
          unit={t(off === "percent" ? "unit.percent" : "unit.money")}
        />
      )}
      <Typed {...props} name="validDays" label={t("step.validDays")} unit={t("unit.days")} />
    </>
  );
}
