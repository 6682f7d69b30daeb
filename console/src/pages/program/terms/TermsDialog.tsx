import { useState } from "react";
import { accepted, Refused } from "../../../api/errors";
import {
  SaveTermsDocument,
  type ChangePreviewQueryVariables,
  type LoyaltyChannelTermsInput,
} from "../../../api/generated/program";
import { useAsk } from "../../../app/session";
import { useFormat, useText } from "../../../i18n";
import { Check } from "../../../ui/Check";
import { Dialog } from "../../../ui/Dialog";
import { TextField } from "../../../ui/Field";
import { FormFailure, refusedAt, useChange } from "../../../ui/mutations";
import { Reading } from "../../../ui/reading";
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
  const [draft, setDraft] = useState(() => draftOf(terms));
  const change = (fields: Partial<Draft>) => setDraft((before) => ({ ...before, ...fields }));
  const save = useChange(
    async () => {
      const variables = { channel: channel.id, input: inputOf(draft, new Reading(t)) };
      return accepted((await ask(SaveTermsDocument, variables)).loyaltyChannelTermsUpdate);
    },
    { say: () => t("saved"), after: onClose },
  );
  const field = (name: keyof Numbers) => ({
    inputMode: "decimal" as const,
    value: draft[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
    error: refusedAt(save.error, name),
  });
  const isOther = JSON.stringify(draft) !== JSON.stringify(draftOf(terms));
  const plan = isOther ? planOf(channel.id, draft, new Reading(t)) : null;
  return (
    <Dialog
      title={t("terms.of", { channel: channel.name })}
      action={t("save")}
      busy={save.isPending}
      onSubmit={() => save.mutate(undefined)}
      onClose={onClose}
    >
      <Check
        label={t("terms.active")}
        help={t("terms.activeHelp")}
        checked={draft.active}
        onChange={(active) => change({ active })}
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
      <FormFailure error={save.error} fields={NUMBERS} />
    </Dialog>
  );
}

const typed = (value: number | null | undefined) =>
  value === null || value === undefined ? "" : String(value);

const draftOf = (terms: Terms): Draft => ({
  active: terms.active,
  pointsPerCurrencyUnit: typed(terms.pointsPerCurrencyUnit),
  pointValue: typed(terms.pointValue),
  freeShippingMinimumOrder: typed(terms.freeShippingMinimumOrder.amount),
  freeShippingPrice: typed(terms.freeShippingPrice.amount),
});

/** Raises Refused where something is no number. */
function inputOf(draft: Draft, reading: Reading): LoyaltyChannelTermsInput {
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, reading.decimal(name, draft[name])]));
  reading.end();
  return { active: draft.active, ...numbers };
}

function planOf(channel: string, draft: Draft, reading: Reading): ChangePreviewQueryVariables | null {
  try {
    const { active, pointsPerCurrencyUnit, pointValue } = inputOf(draft, reading);
    return {
      terms: [
        {
          channel,
          active: active ?? true,
          pointsPerCurrencyUnit: pointsPerCurrencyUnit ?? null,
          pointValue: pointValue ?? null,
        },
      ],
    };
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
