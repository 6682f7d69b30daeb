import { useQuery as useRead } from "@tanstack/react-query";
import { ReferralTermsDocument, type PromisedFragment } from "../../../api/generated/friends";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Check } from "../../../ui/forms/Check";
import { TextField } from "../../../ui/forms/Field";
import { FormFailure } from "../../../ui/forms/mutations";
import { SaveBar } from "../../../ui/forms/SaveBar";
import { Section } from "../../../ui/Section";
import { Read } from "../../../ui/States";
import { PrizeFields } from "./PrizeFields";
import { useTerms } from "./useTerms";

const SHOWN = [
  "active",
  "friendPoints",
  "friendReward",
  "referrerPoints",
  "referrerReward",
  "minimumOrder",
  "referralPendingDays",
  "monthLimit",
];

export function TermsSection() {
  const ask = useAsk();
  const read = useRead({ queryKey: ["referralTerms"], queryFn: () => ask(ReferralTermsDocument, {}) });
  return (
    <Read query={read} lines={10}>
      {({ loyaltyReferralTerms: terms }) => <TermsForm terms={terms} />}
    </Read>
  );
}

function TermsForm({ terms }: { terms: PromisedFragment }) {
  const t = useText();
  const form = useTerms(terms);
  const { draft, set, refused } = form;
  return (
    <form className="stack form" noValidate onSubmit={form.send}>
      <p className="quiet">{t("referralTerms.help")}</p>
      <Section title="referralTerms.open">
        <Check
          label={t("referralTerms.active")}
          help={t("referralTerms.activeHelp")}
          checked={draft.active}
          onChange={(active) => set({ active })}
          error={refused("active")}
        />
      </Section>
      <Section title="referralTerms.friend">
        <PrizeFields side="friend" {...form} />
        <Check
          label={t("referralTerms.friendAtOnce")}
          help={t("referralTerms.friendAtOnceHelp")}
          checked={draft.friendAtOnce}
          onChange={(friendAtOnce) => set({ friendAtOnce })}
        />
      </Section>
      <Section title="referralTerms.referrer">
        <PrizeFields side="referrer" {...form} />
      </Section>
      <Conditions currency={terms.currency ?? t("unit.money")} form={form} />
      <FormFailure error={form.error} fields={SHOWN} />
      <SaveBar form={form} />
    </form>
  );
}

function Conditions({
  currency,
  form: { draft, set, refused },
}: {
  currency: string;
  form: ReturnType<typeof useTerms>;
}) {
  const t = useText();
  return (
    <Section title="referralTerms.conditions">
      <TextField
        label={t("referralTerms.minimumOrder")}
        help={t("referralTerms.minimumOrderHelp")}
        unit={currency}
        inputMode="decimal"
        value={draft.minimumOrder}
        onChange={(event) => set({ minimumOrder: event.target.value })}
        error={refused("minimumOrder")}
      />
      <TextField
        label={t("referralTerms.pendingDays")}
        help={t("referralTerms.pendingDaysHelp")}
        unit={t("unit.days")}
        inputMode="numeric"
        value={draft.pendingDays}
        onChange={(event) => set({ pendingDays: event.target.value })}
        error={refused("referralPendingDays")}
      />
      <TextField
        label={t("referralTerms.monthLimit")}
        help={t("referralTerms.monthLimitHelp")}
        unit={t("unit.friendsPerMonth")}
        inputMode="numeric"
        value={draft.monthLimit}
        onChange={(event) => set({ monthLimit: event.target.value })}
        error={refused("monthLimit")}
      />
    </Section>
  );
}
