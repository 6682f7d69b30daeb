import { useFormat, useText } from "../../../i18n";
import { TextField } from "../../../ui/forms/Field";
import { Section } from "../../../ui/Section";
import { daysEarlier } from "../../../ui/zones";
import type { Draft, Part } from "../draft";
import { opensAtOnce } from "../input";
import { useChoices } from "../useChoices";

/** From when on whom registration is open to: tiers earlier than everybody. */
export function Registering({ draft, set, refused }: Part) {
  const t = useText();
  const from = useMoments(draft);
  const tiers = useTiers(draft);
  const error = refused("openings");
  return (
    <Section title="event.registering">
      <TextField
        label={t("event.opensDays")}
        help={from(draft.opensDays) ?? t("event.opensDaysHelp")}
        unit={t("unit.daysBefore")}
        inputMode="numeric"
        value={draft.opensDays}
        onChange={(event) => set({ opensDays: event.target.value })}
        error={refused("opensDays")}
      />
      {!opensAtOnce(draft) &&
        tiers.map(({ id, name }) => (
          <TextField
            key={id}
            label={t("tier.andAbove", { tier: name })}
            help={from(draft.openings[id] ?? "") ?? t("event.openingHelp")}
            unit={t("unit.daysBefore")}
            inputMode="numeric"
            value={draft.openings[id] ?? ""}
            onChange={(event) => set({ openings: { ...draft.openings, [id]: event.target.value } })}
            error={refused(`openings.${id}`)}
          />
        ))}
      {error && (
        <p className="small wrong" role="alert">
          {error}
        </p>
      )}
    </Section>
  );
}

/** Tiers that may be earlier, the highest first: the lowest has everybody in it. */
const useTiers = ({ openings }: Draft) =>
  useChoices()
    .tiers.filter(({ id }, place) => place > 0 || openings[id])
    .reverse();

/** Says from which moment on so many days before the start are, once both are known. */
function useMoments({ startsAt }: Draft) {
  const t = useText();
  const format = useFormat();
  return (typed: string): string | undefined => {
    if (!startsAt || !/^\d{1,3}$/.test(typed.trim())) return undefined;
    // Clock times of the event's zone, whichever that is.
    const moment = format.moment(`${daysEarlier(startsAt, Number(typed))}Z`, "UTC");
    return t("event.opensFrom", { moment });
  };
}
