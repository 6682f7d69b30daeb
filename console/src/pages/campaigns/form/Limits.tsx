import { useText } from "../../../i18n";
import { TextField } from "../../../ui/forms/Field";
import type { Part } from "../draft";
import { excludes } from "../input";
import { Section } from "../../../ui/Section";

const LIMITS = [
  ["budget", "points.unit"],
  ["pointsPerOrderLimit", "points.unit"],
  ["pointsPerMemberLimit", "points.unit"],
  ["timesPerMemberLimit", "orders.unit"],
  ["holdoutPercent", "percent.ofMembers"],
] as const;

/** What limits what it gives, and who is left out to measure it. */
export function Limits({ draft, set, refused }: Part) {
  const t = useText();
  const shown = excludes(draft) ? LIMITS.slice(-1) : LIMITS;
  return (
    <Section title="campaign.limits">
      {shown.map(([name, unit]) => (
        <TextField
          key={name}
          label={t(`campaign.${name}`)}
          help={t(name === "holdoutPercent" ? "campaign.holdoutHelp" : "limit.none")}
          unit={t(unit)}
          inputMode="numeric"
          value={draft[name]}
          onChange={(event) => set({ [name]: event.target.value })}
          error={refused(name)}
        />
      ))}
    </Section>
  );
}
