import { useText } from "../../../../i18n";
import { codeOf } from "../../../../ui/forms/codes";
import { TextField } from "../../../../ui/forms/Field";
import { Picker } from "../../../../ui/forms/Picker";
import { usePrizes } from "../../../../ui/forms/sources";
import { Section } from "../../../../ui/Section";
import type { Part } from "../draft";

const NUMBERS = [
  ["points", "points.unit"],
  ["plays", "unit.plays"],
  ["winners", "unit.members"],
] as const;

/** What it is for: any of points, a badge, a reward and plays; and how many can win. */
export function Prizes({ draft, set, refused }: Part) {
  const t = useText();
  const prizes = usePrizes();
  const [points, plays, winners] = NUMBERS.map(([name, unit]) => (
    <TextField
      key={name}
      label={t(`challenge.${name}`)}
      help={t(`challenge.${name}Help`)}
      unit={t(unit)}
      inputMode="numeric"
      value={draft[name]}
      onChange={(event) => set({ [name]: event.target.value })}
      error={refused(name)}
    />
  ));
  const nameBadge = (badgeName: string) =>
    set(draft.badge === codeOf(draft.badgeName) ? { badgeName, badge: codeOf(badgeName) } : { badgeName });
  return (
    <Section title="challenge.prize">
      {points}
      <div className="pair">
        <TextField
          label={t("challenge.badgeName")}
          help={t("challenge.badgeNameHelp")}
          maxLength={64}
          value={draft.badgeName}
          onChange={(event) => nameBadge(event.target.value)}
          error={refused("badgeName")}
        />
        <TextField
          label={t("challenge.badge")}
          help={t("challenge.badgeHelp")}
          maxLength={32}
          value={draft.badge}
          onChange={(event) => set({ badge: event.target.value })}
          error={refused("badge")}
        />
      </div>
      <Picker
        single
        label={t("reward")}
        help={t("referralTerms.rewardHelp")}
        source={prizes}
        chosen={draft.reward}
        onChange={(reward) => set({ reward })}
        error={refused("reward")}
      />
      {plays}
      {winners}
    </Section>
  );
}
