import { useText } from "../../../../i18n";
import { Checks } from "../../../../ui/forms/Check";
import { SelectField } from "../../../../ui/forms/Field";
import { Picker } from "../../../../ui/forms/Picker";
import { useSegments } from "../../../../ui/forms/sources";
import { Section } from "../../../../ui/Section";
import type { Part } from "../draft";
import { useChoices } from "../useChoices";

/** Who takes part, and where. */
export function Whom({ draft, set, refused }: Part) {
  const t = useText();
  const { channels, tiers } = useChoices();
  const segments = useSegments();
  return (
    <Section title="challenge.whom">
      <SelectField
        label={t("campaign.tier")}
        value={draft.tier}
        onChange={(event) => set({ tier: event.target.value })}
        error={refused("tier")}
      >
        <option value="">{t("everybody")}</option>
        {tiers.map(({ id, name }) => (
          <option key={id} value={id}>
            {t("tier.andAbove", { tier: name })}
          </option>
        ))}
      </SelectField>
      <Picker
        single
        label={t("segment")}
        help={t("campaign.segmentHelp")}
        source={segments}
        chosen={draft.segment}
        onChange={(segment) => set({ segment })}
        error={refused("segment")}
      />
      {channels.length > 1 && (
        <Checks
          label={t("channels")}
          help={t("challenge.channelsHelp")}
          options={channels.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={draft.channels}
          onChange={(chosen) => set({ channels: chosen })}
          error={refused("channels")}
        />
      )}
    </Section>
  );
}
