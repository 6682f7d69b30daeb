import { useText, type Id } from "../../../i18n";
import { SelectField, TextField } from "../../../ui/forms/Field";
import type { Part } from "../../../ui/forms/useForm";
import { Section } from "../../../ui/Section";
import { PATHS, SETTINGS, type Draft } from "./draft";
import { tierPath } from "./input";

const NUMBERS: { field: "sweepFrom" | "sweepTo" | "sweepStep"; label: Id }[] = [
  { field: "sweepFrom", label: "backtest.sweepFrom" },
  { field: "sweepTo", label: "backtest.sweepTo" },
  { field: "sweepStep", label: "backtest.sweepStep" },
];

/** Numbers that are tried in one place of the program. */
export function SweepFields({ draft, set, refused }: Part<Draft>) {
  const t = useText();
  return (
    <Section title="backtest.sweepSection">
      <div className="fields">
        <Place draft={draft} set={set} refused={refused} />
        {draft.sweepPath &&
          NUMBERS.map(({ field, label }) => (
            <TextField
              key={field}
              label={t(label)}
              error={refused(field)}
              inputMode="decimal"
              value={draft[field]}
              onChange={(event) => set({ [field]: event.target.value })}
            />
          ))}
      </div>
    </Section>
  );
}

function Place({ draft, set, refused }: Part<Draft>) {
  const t = useText();
  const told = { label: t("backtest.sweepPlace"), error: refused("sweep"), value: draft.sweepPath };
  if (draft.asText) {
    return (
      <TextField
        {...told}
        help={t("backtest.sweepPlaceHelp")}
        onChange={(event) => set({ sweepPath: event.target.value.trim() })}
      />
    );
  }
  const places = [
    ...SETTINGS.map((name) => ({ path: PATHS[name], title: t(`setting.${name}`) })),
    ...draft.tiers.slice(1).map(({ code, name }) => ({
      path: tierPath(code, "threshold"),
      title: t("backtest.thresholdOf", { tier: name }),
    })),
  ];
  return (
    <SelectField
      {...told}
      help={t("backtest.sweepNone")}
      onChange={(event) => set({ sweepPath: event.target.value })}
    >
      <option value="">{t("backtest.nothingTried")}</option>
      {places.map(({ path, title }) => (
        <option key={path} value={path}>
          {title}
        </option>
      ))}
    </SelectField>
  );
}
