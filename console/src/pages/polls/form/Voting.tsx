import type { LoyaltyPollShowingEnum } from "../../../api/generated/schema";
import { useText } from "../../../i18n";
import { SelectField, TextField } from "../../../ui/forms/Field";
import { localZone } from "../../../ui/moments";
import { Section } from "../../../ui/Section";
import type { Part } from "../draft";
import { useChoices } from "../useChoices";

const SHOWINGS: LoyaltyPollShowingEnum[] = ["AFTER_VOTING", "AT_END"];

interface Props extends Part {
  isFixed: boolean;
  isClosed: boolean;
}

/** Who votes, until when, what they see and what they get. */
export function Voting({ draft, set, refused, isFixed, isClosed }: Props) {
  const t = useText();
  const { tiers } = useChoices();
  return (
    <Section title="poll.voting">
      <div className="pair">
        <TextField
          type="datetime-local"
          label={t("poll.closesAt")}
          help={isClosed ? t("poll.closedForGood") : t("poll.closesAtHelp", { zone: localZone() })}
          disabled={isClosed}
          value={draft.closesAt}
          onChange={(event) => set({ closesAt: event.target.value })}
          error={refused("closesAt")}
        />
        <SelectField
          label={t("poll.tier")}
          help={t("poll.tierHelp")}
          disabled={isFixed}
          value={draft.tier}
          onChange={(event) => set({ tier: event.target.value })}
          error={refused("tier")}
        >
          <option value="">{t("poll.everybody")}</option>
          {tiers.map(({ id, name }) => (
            <option key={id} value={id}>
              {t("tier.andAbove", { tier: name })}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t("poll.showing")}
          disabled={isFixed}
          value={draft.showing}
          onChange={(event) => set({ showing: event.target.value as LoyaltyPollShowingEnum })}
          error={refused("showing")}
        >
          {SHOWINGS.map((showing) => (
            <option key={showing} value={showing}>
              {t(`poll.showing.${showing}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t("poll.points")}
          help={t("poll.pointsHelp")}
          unit={t("points.unit")}
          inputMode="numeric"
          disabled={isFixed}
          value={draft.points}
          onChange={(event) => set({ points: event.target.value })}
          error={refused("points")}
        />
      </div>
    </Section>
  );
}
