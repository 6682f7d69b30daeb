import { useQuery as useRead } from "@tanstack/react-query";
import { accepted } from "../../../api/errors";
import {
  AmbassadorTermsDocument,
  UpdateAmbassadorTermsDocument,
  type AmbassadorTermsQuery,
} from "../../../api/generated/ambassadors";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Check } from "../../../ui/forms/Check";
import { SelectField, TextArea, TextField } from "../../../ui/forms/Field";
import { FormFailure } from "../../../ui/forms/mutations";
import { read } from "../../../ui/forms/reading";
import { SaveBar } from "../../../ui/forms/SaveBar";
import { changesOf, useForm, type Part } from "../../../ui/forms/useForm";
import { Section } from "../../../ui/Section";
import { Read } from "../../../ui/States";
import { draftOf, inputOf, type Draft } from "./draft";
import { Questions } from "./Questions";

const SHOWN = ["active", "tier", "questions", "sharePercent", "months", "conditions"];

export function TermsSection() {
  const ask = useAsk();
  const terms = useRead({ queryKey: ["ambassadorTerms"], queryFn: () => ask(AmbassadorTermsDocument, {}) });
  return (
    <Read query={terms} lines={10}>
      {(answer) => <TermsForm {...answer} />}
    </Read>
  );
}

function TermsForm({ loyaltyAmbassadorTerms: terms, loyaltyTiers: tiers }: AmbassadorTermsQuery) {
  const t = useText();
  const ask = useAsk();
  const form = useForm(
    draftOf(terms),
    async (draft, before) => {
      const [now, then] = read(t, (reading) => [inputOf(draft, reading), inputOf(before, reading)]);
      const input = changesOf(now!, then!);
      return accepted((await ask(UpdateAmbassadorTermsDocument, { input })).loyaltyAmbassadorTermsUpdate);
    },
    { say: () => t("saved") },
  );
  return (
    <form className="stack form" noValidate onSubmit={form.send}>
      <p className="quiet">{t("ambassadorTerms.help")}</p>
      <Open tiers={tiers} {...form} />
      <Offer {...form} />
      <Questions {...form} />
      <FormFailure error={form.error} fields={SHOWN} />
      <SaveBar form={form} />
    </form>
  );
}

function Open({ tiers, draft, set, refused }: Part<Draft> & { tiers: AmbassadorTermsQuery["loyaltyTiers"] }) {
  const t = useText();
  return (
    <Section title="ambassadorTerms.open">
      <Check
        label={t("ambassadorTerms.active")}
        help={t("ambassadorTerms.activeHelp")}
        checked={draft.active}
        onChange={(active) => set({ active })}
        error={refused("active")}
      />
      <SelectField
        label={t("ambassadorTerms.tier")}
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
    </Section>
  );
}

function Offer({ draft, set, refused }: Part<Draft>) {
  const t = useText();
  return (
    <Section title="ambassadorTerms.offer">
      <div className="pair">
        <TextField
          label={t("ambassador.sharePercent")}
          help={t("ambassador.shareHelp")}
          unit={t("unit.percent")}
          inputMode="decimal"
          value={draft.share}
          onChange={(event) => set({ share: event.target.value })}
          error={refused("sharePercent")}
        />
        <TextField
          label={t("ambassador.months")}
          help={t("ambassador.monthsHelp")}
          unit={t("unit.months")}
          inputMode="numeric"
          value={draft.months}
          onChange={(event) => set({ months: event.target.value })}
          error={refused("months")}
        />
      </div>
      <TextArea
        label={t("ambassadorTerms.conditions")}
        help={t("ambassadorTerms.conditionsHelp")}
        value={draft.conditions}
        onChange={(event) => set({ conditions: event.target.value })}
        error={refused("conditions")}
      />
    </Section>
  );
}
