import { accepted } from "../../../api/errors";
import { SaveTermsDocument, type ChangePreviewQueryVariables } from "../../../api/generated/program";
import type { LoyaltyChannelTermsInput } from "../../../api/generated/schema";
import { useAsk } from "../../../app/session";
import { useFormat, useText } from "../../../i18n";
import { Check } from "../../../ui/forms/Check";
import { Dialog } from "../../../ui/Dialog";
import { TextField } from "../../../ui/forms/Field";
import { FormFailure } from "../../../ui/forms/mutations";
import { asTyped, read, tryRead, type Reading } from "../../../ui/forms/reading";
import { useForm } from "../../../ui/forms/useForm";
import { Preview } from "../preview/Preview";
import type { Defaults, OfChannel, Terms } from "./TermsSection";

const NUMBERS = [
  "pointsPerCurrencyUnit",
  "pointValue",
  "freeShippingMinimumOrder",
  "freeShippingPrice",
] as const;
type Numbers = Record<(typeof NUMBERS)[number], string>;
type Draft = Numbers & { active: boolean };

export function TermsDialog({
  channel,
  terms,
  defaults,
  onClose,
}: OfChannel & { defaults: Defaults; onClose: () => void }) {
  const t = useText();
  const ask = useAsk();
  const format = useFormat();
  const form = useForm(
    draftOf(terms),
    async (draft) => {
      const input = read(t, (reading) => inputOf(draft, reading));
      const variables = { channel: channel.id, input };
      return accepted((await ask(SaveTermsDocument, variables)).loyaltyChannelTermsUpdate);
    },
    { say: () => t("saved"), after: onClose },
  );
  const { draft, set } = form;
  const field = (name: keyof Numbers) => ({
    inputMode: "decimal" as const,
    value: draft[name],
    onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }),
    error: form.refused(name),
  });
  const plan = form.isChanged ? tryRead(t, (reading) => planOf(channel.id, draft, reading)) : null;
  return (
    <Dialog
      title={t("terms.of", { channel: channel.name })}
      action={t("save")}
      busy={form.isBusy}
      onSubmit={form.send}
      onClose={onClose}
    >
      <Check
        label={t("terms.active")}
        help={t("terms.activeHelp")}
        checked={draft.active}
        onChange={(active) => set({ active })}
      />
      <TextField
        label={t("terms.rate")}
        help={t("terms.emptyIs", { value: format.number(defaults.pointsPerCurrencyUnit) })}
        unit={t("terms.rateUnit", { currency: channel.currencyCode })}
        {...field("pointsPerCurrencyUnit")}
      />
      <TextField
        label={t("terms.value")}
        help={t("terms.emptyIs", { value: format.number(defaults.pointValue) })}
        unit={t("terms.valueUnit", { currency: channel.currencyCode })}
        {...field("pointValue")}
      />
      <TextField
        label={t("terms.deliveryFrom")}
        unit={channel.currencyCode}
        {...field("freeShippingMinimumOrder")}
      />
      <TextField
        label={t("terms.deliveryPrice")}
        unit={channel.currencyCode}
        {...field("freeShippingPrice")}
      />
      <Preview plan={plan} />
      <FormFailure error={form.error} fields={NUMBERS} />
    </Dialog>
  );
}

const draftOf = (terms: Terms): Draft => ({
  active: terms.active,
  pointsPerCurrencyUnit: asTyped(terms.pointsPerCurrencyUnit),
  pointValue: asTyped(terms.pointValue),
  freeShippingMinimumOrder: asTyped(terms.freeShippingMinimumOrder.amount),
  freeShippingPrice: asTyped(terms.freeShippingPrice.amount),
});

function inputOf(draft: Draft, reading: Reading): LoyaltyChannelTermsInput {
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, reading.decimal(name, draft[name])]));
  return { active: draft.active, ...numbers };
}

function planOf(channel: string, draft: Draft, reading: Reading): ChangePreviewQueryVariables {
  const { pointsPerCurrencyUnit = null, pointValue = null } = inputOf(draft, reading);
  return { terms: [{ channel, active: draft.active, pointsPerCurrencyUnit, pointValue }] };
}
