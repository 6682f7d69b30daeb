import { useText } from "../../../i18n";
import { Checks } from "../../../ui/forms/Check";
import { TextField } from "../../../ui/forms/Field";
import { localZone } from "../../../ui/moments";
import type { Part } from "../draft";
import { useChoices } from "../useChoices";
import { WEEKDAYS } from "../words";
import { Section } from "../../../ui/Section";

export function When({ draft, set, refused }: Part) {
  const t = useText();
  const zone = useChoices().data?.loyaltySettings.timeZone ?? "…";
  const fields = [
    ["startsAt", "datetime-local", t("campaign.startsAtHelp", { zone: localZone() })],
    ["endsAt", "datetime-local", t("campaign.endsAtHelp")],
    ["fromTime", "time", t("campaign.clocksHelp", { zone })],
    ["untilTime", "time", t("campaign.untilTimeHelp")],
  ] as const;
  const [startsAt, endsAt, fromTime, untilTime] = fields.map(([name, type, help]) => (
    <TextField
      key={name}
      type={type}
      label={t(`campaign.${name}`)}
      help={help}
      value={draft[name]}
      onChange={(event) => set({ [name]: event.target.value })}
      error={refused(name)}
    />
  ));
  return (
    <Section title="campaign.when">
      <div className="pair">
        {startsAt}
        {endsAt}
      </div>
      <Checks
        label={t("weekdays")}
        help={t("campaign.weekdaysHelp", { zone })}
        options={WEEKDAYS.map((day) => ({ value: day, label: t(`weekday.short.${day}`) }))}
        chosen={draft.weekdays}
        onChange={(weekdays) => set({ weekdays })}
        error={refused("weekdays")}
      />
      <div className="pair">
        {fromTime}
        {untilTime}
      </div>
    </Section>
  );
}
