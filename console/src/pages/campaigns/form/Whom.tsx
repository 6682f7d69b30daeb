import { useText } from "../../../i18n";
import { Checks } from "../../../ui/forms/Check";
import { SelectField, TextField } from "../../../ui/forms/Field";
import { Picker } from "../../../ui/forms/Picker";
import { useSegments } from "../../../ui/forms/sources";
import type { Part } from "../draft";
import { useChoices } from "../useChoices";
import { Section } from "../../../ui/Section";

export function Whom({ draft, set, refused }: Part) {
  const t = useText();
  const choices = useChoices();
  const segments = useSegments();
  const channels = choices.data?.channels ?? [];
  return (
    <Section title="campaign.whom">
      <SelectField
        label={t("campaign.tier")}
        value={draft.tier}
        onChange={(event) => set({ tier: event.target.value })}
        error={refused("tier")}
      >
        <option value="">{t("everybody")}</option>
        {choices.data?.loyaltyTiers.map(({ id, name }) => (
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
      <TextField
        label={t("campaign.firstOrders")}
        help={t("campaign.firstOrdersHelp")}
        unit={t("orders.unit")}
        inputMode="numeric"
        value={draft.firstOrders}
        onChange={(event) => set({ firstOrders: event.target.value })}
        error={refused("firstOrders")}
      />
      <Checks
        label={t("channels")}
        help={t("campaign.channelsHelp")}
        options={channels.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={draft.channels}
        onChange={(chosen) => set({ channels: chosen })}
        error={refused("channels")}
      />
      {channels
        .filter(({ id }) => !draft.channels.length || draft.channels.includes(id) || draft.minimums[id])
        .map(({ id, name, currencyCode }) => (
          <TextField
            key={id}
            label={t("campaign.minimum", { channel: name })}
            unit={currencyCode}
            inputMode="decimal"
            value={draft.minimums[id] ?? ""}
            onChange={(event) => set({ minimums: { ...draft.minimums, [id]: event.target.value } })}
            error={refused(`minimums.${id}`) ?? refused("minimums")}
          />
        ))}
    </Section>
  );
}
