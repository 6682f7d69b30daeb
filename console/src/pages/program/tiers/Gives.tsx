import { useQuery as useRead } from "@tanstack/react-query";
import { TierChoicesDocument } from "../../../api/generated/program";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Check } from "../../../ui/forms/Check";
import { TextField } from "../../../ui/forms/Field";
import type { Part } from "./TierForm";

/** What the tier gives: points, a discount, free delivery. */
export function Gives({ draft, set, refused }: Part) {
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
          onChange={(event) => set({ earnMultiplier: event.target.value })}
          error={refused("earnMultiplier")}
        />
        <TextField
          label={t("tier.discountPercent")}
          help={t("tier.discountPercentHelp")}
          unit={t("unit.percent")}
          inputMode="decimal"
          value={draft.discountPercent}
          onChange={(event) => set({ discountPercent: event.target.value })}
          error={refused("discountPercent")}
        />
      </div>
      <Check
        label={t("tier.freeShipping")}
        help={t("tier.freeShippingHelp")}
        checked={draft.freeShipping}
        onChange={(freeShipping) => set({ freeShipping })}
      />
      {draft.freeShipping && <Deliveries draft={draft} set={set} refused={refused} />}
    </section>
  );
}

function Deliveries({ draft, set, refused }: Part) {
  const t = useText();
  const ask = useAsk();
  const { data } = useRead({ queryKey: ["tierChoices"], queryFn: () => ask(TierChoicesDocument, {}) });
  const error = refused("channelTerms");
  return (
    <div className="stack" role="group" aria-label={t("tier.freeShipping")}>
      {(data?.channels ?? []).map(({ id, name, currencyCode }) => {
        const typed = draft.deliveries[id] ?? { minimum: "", price: "" };
        const change = (fields: Partial<typeof typed>) =>
          set({ deliveries: { ...draft.deliveries, [id]: { ...typed, ...fields } } });
        return (
          <div key={id} className="pair">
            <TextField
              label={t("tier.deliveryFrom", { channel: name })}
              unit={currencyCode}
              placeholder={t("tier.asChannel")}
              inputMode="decimal"
              value={typed.minimum}
              onChange={(event) => change({ minimum: event.target.value })}
            />
            <TextField
              label={t("tier.deliveryPrice", { channel: name })}
              unit={currencyCode}
              placeholder={t("tier.asChannel")}
              inputMode="decimal"
              value={typed.price}
              onChange={(event) => change({ price: event.target.value })}
            />
          </div>
        );
      })}
      {error && (
        <small className="wrong" role="alert">
          {error}
        </small>
      )}
    </div>
  );
}
