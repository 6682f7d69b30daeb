import { useQuery as useRead } from "@tanstack/react-query";
import { TierChoicesDocument } from "../../../api/generated/program";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Check } from "../../../ui/Check";
import { TextField } from "../../../ui/Field";
import { refusedAt } from "../../../ui/mutations";
import type { Part } from "./TierForm";

/** What the tier gives: points, a discount, free delivery. */
export function Gives({ draft, change, error }: Part) {
  const t = useText();
  return (
    <section className="card stack" aria-labelledby="gives">
      <h3 id="gives">{t("tier.gives")}</h3>
      <div className="pair">
        <TextField
          label={t("tier.earnMultiplier")}
          help={t("tier.earnMultiplierHelp")}
          unit={t("unit.times")}
          inputMode="decimal"
          value={draft.earnMultiplier}
          onChange={(event) => change({ earnMultiplier: event.target.value })}
          error={refusedAt(error, "earnMultiplier")}
        />
        <TextField
          label={t("tier.discountPercent")}
          help={t("tier.discountPercentHelp")}
          unit={t("unit.percent")}
          inputMode="decimal"
          value={draft.discountPercent}
          onChange={(event) => change({ discountPercent: event.target.value })}
          error={refusedAt(error, "discountPercent")}
        />
      </div>
      <Check
        label={t("tier.freeShipping")}
        help={t("tier.freeShippingHelp")}
        checked={draft.freeShipping}
        onChange={(freeShipping) => change({ freeShipping })}
      />
      {draft.freeShipping && <Deliveries draft={draft} change={change} error={error} />}
    </section>
  );
}

function Deliveries({ draft, change, error }: Part) {
  const t = useText();
  const ask = useAsk();
  const { data } = useRead({ queryKey: ["tierChoices"], queryFn: () => ask(TierChoicesDocument, {}) });
  const refused = refusedAt(error, "channelTerms");
  return (
    <div className="stack" role="group" aria-label={t("tier.freeShipping")}>
      {(data?.channels ?? []).map(({ id, name, currencyCode }) => {
        const typed = draft.deliveries[id] ?? { minimum: "", price: "" };
        const set = (fields: Partial<typeof typed>) =>
          change({ deliveries: { ...draft.deliveries, [id]: { ...typed, ...fields } } });
        return (
          <div key={id} className="pair">
            <TextField
              label={t("tier.deliveryFrom", { channel: name })}
              unit={currencyCode}
              placeholder={t("tier.asChannel")}
              inputMode="decimal"
              value={typed.minimum}
              onChange={(event) => set({ minimum: event.target.value })}
            />
            <TextField
              label={t("tier.deliveryPrice", { channel: name })}
              unit={currencyCode}
              placeholder={t("tier.asChannel")}
              inputMode="decimal"
              value={typed.price}
              onChange={(event) => set({ price: event.target.value })}
            />
          </div>
        );
      })}
      {refused && (
        <small className="wrong" role="alert">
          {refused}
        </small>
      )}
    </div>
  );
}
