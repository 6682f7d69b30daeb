import { useText } from "../../../i18n";
import { SelectField, TextField } from "../../../ui/forms/Field";
import { Picker } from "../../../ui/forms/Picker";
import { useVariants } from "../../../ui/forms/sources";
import { KINDS } from "../list/filters";
import type { Draft } from "./draft";
import type { Part } from "./RewardForm";
import { useChoices } from "./useChoices";

/** What it is called, what it gives and what it costs. */
export function Gift({ draft, set, refused, isNew }: Part & { isNew: boolean }) {
  const t = useText();
  const variants = useVariants();
  return (
    <section className="card stack" aria-label={t("reward")}>
      <div className="pair">
        <TextField
          label={t("name")}
          value={draft.name}
          maxLength={128}
          onChange={(event) => set({ name: event.target.value })}
          error={refused("name")}
        />
        <TextField
          label={t("reward.cost")}
          unit={t("points.unit")}
          inputMode="numeric"
          value={draft.pointsCost}
          onChange={(event) => set({ pointsCost: event.target.value })}
          error={refused("pointsCost")}
        />
        <SelectField
          label={t("reward.kind")}
          help={t(`reward.kindHelp.${draft.kind}`)}
          disabled={!isNew}
          value={draft.kind}
          onChange={(event) => set({ kind: event.target.value as Draft["kind"] })}
          error={refused("kind")}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`reward.kind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <InChannel draft={draft} set={set} refused={refused} isNew={isNew} />
      </div>
      {draft.kind === "VOUCHER" && <Off draft={draft} set={set} refused={refused} />}
      {draft.kind === "GIFT_CARD" && <Amount draft={draft} set={set} refused={refused} />}
      {draft.kind === "PRODUCT" && (
        <Picker
          label={t("reward.variant")}
          source={variants}
          single
          chosen={draft.variants}
          onChange={(chosen) => set({ variants: chosen })}
          error={refused("variant")}
        />
      )}
    </section>
  );
}

/** A channel is chosen once: amounts are in its currency. */
function InChannel({ draft, set, refused, isNew }: Part & { isNew: boolean }) {
  const t = useText();
  const { channels } = useChoices();
  const isNeeded = draft.kind === "VOUCHER" || draft.kind === "GIFT_CARD";
  return (
    <SelectField
      label={t("channel")}
      help={t(isNew ? "reward.channelHelp" : "reward.channelFixed")}
      disabled={!isNew}
      value={draft.channel}
      onChange={(event) => set({ channel: event.target.value })}
      error={refused("channel")}
    >
      <option value="">{t(isNeeded ? "choose" : "reward.allChannels")}</option>
      {channels.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

function Off({ draft, set, refused }: Part) {
  const t = useText();
  return (
    <div className="stack">
      <fieldset>
        <legend className="hidden">{t("reward.off")}</legend>
        <label>
          <input
            type="radio"
            name="off"
            checked={draft.isPercent}
            onChange={() => set({ isPercent: true })}
          />{" "}
          {t("reward.off.percent")}
        </label>
        <label>
          <input
            type="radio"
            name="off"
            checked={!draft.isPercent}
            onChange={() => set({ isPercent: false })}
          />{" "}
          {t("reward.off.amount")}
        </label>
      </fieldset>
      {draft.isPercent ? (
        <TextField
          label={t("reward.discountPercent")}
          unit={t("unit.percent")}
          inputMode="decimal"
          value={draft.discountPercent}
          onChange={(event) => set({ discountPercent: event.target.value })}
          error={refused("discountPercent")}
        />
      ) : (
        <Amount draft={draft} set={set} refused={refused} />
      )}
    </div>
  );
}

function Amount({ draft, set, refused }: Part) {
  const t = useText();
  const { currencyOf } = useChoices();
  return (
    <TextField
      label={t(draft.kind === "VOUCHER" ? "reward.amount" : "reward.cardAmount")}
      unit={currencyOf(draft.channel)}
      inputMode="decimal"
      value={draft.amount}
      onChange={(event) => set({ amount: event.target.value })}
      // Of a voucher that has neither the API speaks of the percentage.
      error={refused("amount") ?? refused("discountPercent")}
    />
  );
}
