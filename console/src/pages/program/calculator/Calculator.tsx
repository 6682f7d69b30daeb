import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import {
  CalculateDocument,
  CalculatorChoicesDocument,
  type CalculatorChoicesQuery,
} from "../../../api/generated/program";
import { useAsk } from "../../../app/session";
import { useFormat, useLanguageCode, useText } from "../../../i18n";
import { SelectField, TextField } from "../../../ui/forms/Field";
import { Failure, Read } from "../../../ui/States";
import { useSettled } from "../../../ui/forms/useSettled";

type Channel = NonNullable<CalculatorChoicesQuery["channels"]>[number];

/** "An order of 49.90 PLN earns a member in Silver 15 points, worth 0.60 PLN", and why. */
export function Calculator() {
  const t = useText();
  const ask = useAsk();
  const read = useRead({
    queryKey: ["calculatorChoices"],
    queryFn: () => ask(CalculatorChoicesDocument, {}),
  });
  return (
    <Read query={read} lines={6}>
      {({ channels, loyaltyTiers }) => {
        const sorted = [...(channels ?? [])].sort((a, b) => Number(b.isActive) - Number(a.isActive));
        return sorted.length ? (
          <Sum channels={sorted} tiers={loyaltyTiers} />
        ) : (
          <p className="note">{t("noChannel")}</p>
        );
      }}
    </Read>
  );
}

function Sum({ channels, tiers }: { channels: Channel[]; tiers: CalculatorChoicesQuery["loyaltyTiers"] }) {
  const t = useText();
  const [slug, setSlug] = useState(channels[0]!.slug);
  const [tierId, setTierId] = useState(tiers[0]?.id ?? "");
  const [typed, setTyped] = useState("100");
  const channel = channels.find((one) => one.slug === slug) ?? channels[0]!;
  const tier = tiers.find(({ id }) => id === tierId);
  const amount = amountOf(typed);
  return (
    <div className="stack form">
      <p className="quiet">{t("calculator.explained")}</p>
      <div className="toolbar">
        <TextField
          label={t("calculator.amount")}
          unit={channel.currencyCode}
          inputMode="decimal"
          value={typed}
          error={amount === null ? t("number.decimal") : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        <SelectField label={t("channel")} value={slug} onChange={(event) => setSlug(event.target.value)}>
          {channels.map((one) => (
            <option key={one.slug} value={one.slug}>
              {one.name}
            </option>
          ))}
        </SelectField>
        <SelectField label={t("tier")} value={tierId} onChange={(event) => setTierId(event.target.value)}>
          {tiers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="">{t("calculator.guest")}</option>
        </SelectField>
      </div>
      {amount !== null && <Earned amount={amount} channel={channel} tier={tier} />}
    </div>
  );
}

function amountOf(typed: string): number | null {
  const text = typed.trim().replace(",", ".");
  return /^\d{1,9}(\.\d{1,3})?$/.test(text) ? Number(text) : null;
}

interface Asked {
  amount: number;
  channel: Channel;
  tier: { id: string; name: string } | undefined;
}

function Earned({ amount, channel, tier }: Asked) {
  const t = useText();
  const ask = useAsk();
  const format = useFormat();
  const language = useLanguageCode();
  const variables = { channel: channel.slug, amount: useSettled(amount), tier: tier?.id ?? null, language };
  const read = useRead({
    queryKey: ["calculate", variables],
    queryFn: () => ask(CalculateDocument, variables),
    placeholderData: keepPreviousData,
  });
  if (read.isError) return <Failure error={read.error} retry={() => void read.refetch()} />;
  return (
    <Read query={read} lines={3}>
      {({ loyaltyPointsFor: found }) => (
        <section
          className="card stack"
          aria-live="polite"
          aria-busy={read.isFetching}
          aria-label={t("calculator.result")}
        >
          <p className="big">
            {t(tier ? "calculator.earns" : "calculator.earnsGuest", {
              amount: format.money({ amount, currency: channel.currencyCode }),
              tier: tier?.name ?? "",
              points: found?.points ?? 0,
              worth: found ? format.money(found.worth) : "",
            })}
          </p>
          <ul className="plain steps">
            {found?.earning.map((step, index) => (
              <li key={index}>
                <span>{step.text}</span>
                <span className="number">
                  {t("points.signed", { points: step.points, signed: format.change(step.points) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Read>
  );
}
