import type { LoyaltyPeriodEnum } from "../../../../api/generated/schema";
import { useText } from "../../../../i18n";
import { SelectField, TextField } from "../../../../ui/forms/Field";
import { localZone } from "../../../../ui/moments";
import { Section } from "../../../../ui/Section";
import type { Part } from "../draft";

const PERIODS: LoyaltyPeriodEnum[] = ["ONCE", "DAY", "WEEK", "MONTH", "YEAR", "FROM_JOINING"];

/** Within which time it is to be reached. */
export function When({ draft, set, refused }: Part) {
  const t = useText();
  const moments = [
    ["startsAt", t("challenge.startsAtHelp", { zone: localZone() })],
    ["endsAt", t("campaign.endsAtHelp")],
  ] as const;
  return (
    <Section title="challenge.when">
      <div className="pair">
        <SelectField
          label={t("challenge.period")}
          value={draft.period}
          onChange={(event) => set({ period: event.target.value as LoyaltyPeriodEnum })}
          error={refused("period")}
        >
          {PERIODS.map((period) => (
            <option key={period} value={period}>
              {t(`challenge.period.${period}`)}
            </option>
          ))}
        </SelectField>
        {draft.period === "FROM_JOINING" && (
          <TextField
            label={t("challenge.days")}
            help={t("challenge.daysHelp")}
            unit={t("unit.days")}
            inputMode="numeric"
            value={draft.days}
            onChange={(event) => set({ days: event.target.value })}
            error={refused("days")}
          />
        )}
      </div>
      <div className="pair">
        {moments.map(([name, help]) => (
          <TextField
            key={name}
            type="datetime-local"
            label={t(`campaign.${name}`)}
            help={help}
            value={draft[name]}
            onChange={(event) => set({ [name]: event.target.value })}
            error={refused(name)}
          />
        ))}
      </div>
    </Section>
  );
}
