import { useText } from "../../../i18n";
import { SelectField, TextField } from "../../../ui/forms/Field";
import type { Part } from "../../../ui/forms/useForm";
import { Section } from "../../../ui/Section";
import type { Draft } from "./draft";

/** Which orders, how members spend, and how the program is said. */
export function Basics({ draft, set, refused }: Part<Draft>) {
  const t = useText();
  return (
    <Section title="backtest.what">
      <div className="fields">
        <TextField
          label={t("name")}
          help={t("backtest.nameHelp")}
          error={refused("name")}
          value={draft.name}
          onChange={(event) => set({ name: event.target.value })}
        />
        <SelectField
          label={t("backtest.program")}
          help={t("backtest.programHelp")}
          value={draft.asText ? "text" : "fields"}
          onChange={(event) => set({ asText: event.target.value === "text" })}
        >
          <option value="fields">{t("backtest.byFields")}</option>
          <option value="text">{t("backtest.byText")}</option>
        </SelectField>
        <TextField
          label={t("backtest.since")}
          help={t("backtest.sinceHelp")}
          error={refused("since")}
          type="date"
          value={draft.since}
          onChange={(event) => set({ since: event.target.value })}
        />
        <TextField
          label={t("backtest.until")}
          help={t("backtest.untilHelp")}
          error={refused("until")}
          type="date"
          value={draft.until}
          onChange={(event) => set({ until: event.target.value })}
        />
        <TextField
          label={t("backtest.redemption")}
          help={t("backtest.redemptionHelp")}
          error={refused("redemptionPercent")}
          unit={t("unit.percent")}
          inputMode="numeric"
          value={draft.redemptionPercent}
          onChange={(event) => set({ redemptionPercent: event.target.value })}
        />
      </div>
    </Section>
  );
}
