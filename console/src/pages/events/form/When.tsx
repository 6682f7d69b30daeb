import { useText } from "../../../i18n";
import { SelectField, TextField } from "../../../ui/forms/Field";
import { Section } from "../../../ui/Section";
import { zonesWith } from "../../../ui/zones";
import type { Part } from "../draft";

/** When and where it is. */
export function When({ draft, set, refused }: Part) {
  const t = useText();
  return (
    <Section title="event.when">
      <div className="pair">
        <TextField
          type="datetime-local"
          label={t("event.startsAt")}
          help={t("event.startsAtHelp", { zone: draft.timeZone })}
          value={draft.startsAt}
          onChange={(event) => set({ startsAt: event.target.value })}
          error={refused("startsAt")}
        />
        <SelectField
          label={t("event.timeZone")}
          value={draft.timeZone}
          onChange={(event) => set({ timeZone: event.target.value })}
          error={refused("timeZone")}
        >
          {zonesWith(draft.timeZone).map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t("event.length")}
          unit={t("unit.minutes")}
          inputMode="numeric"
          value={draft.minutes}
          onChange={(event) => set({ minutes: event.target.value })}
          error={refused("minutes")}
        />
      </div>
      <TextField
        label={t("event.place")}
        help={t("event.placeHelp")}
        maxLength={255}
        value={draft.place}
        onChange={(event) => set({ place: event.target.value })}
        error={refused("place")}
      />
      <TextField
        type="url"
        label={t("event.stream")}
        help={t("event.streamHelp")}
        value={draft.stream}
        onChange={(event) => set({ stream: event.target.value })}
        error={refused("stream")}
      />
    </Section>
  );
}
