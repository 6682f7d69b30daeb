import { useText } from "../../../i18n";
import { SelectField, TextField } from "../../../ui/Field";
import { refusedAt } from "../../../ui/mutations";
import { Picker } from "../../../ui/Picker";
import { useVariants } from "../../../ui/sources";
import { KINDS } from "../list/filters";
import type { Draft } from "./draft";
import type { Part } from "./RewardForm";
import { useChoices } from "./useChoices";

/** What it is called, what it gives and what it costs. */
export function Gift({ draft, change, error, isNew }: Part & { isNew: boolean }) {
  const t = useText();
  const variants = useVariants();
  return (
    <section className="card stack" aria-label={t("reward")}>
      <div className="pair">
        <TextField
          label={t("name")}
          value={draft.name}
          maxLength={128}
          onChange={(event) => change({ name: event.target.value })}
          error={refusedAt(error, "name")}
        />
        <TextField
          label={t("reward.cost")}
          unit={t("points.unit")}
          inputMode="numeric"
          value={draft.pointsCost}
          onChange={(event) => change({ pointsCost: event.target.value })}
          error={refusedAt(error, "pointsCost")}
        />
        <SelectField
          label={t("reward.kind")}
          help={t(`reward.kindHelp.${draft.kind}`)}
          disabled={!isNew}
          value={draft.kind}
          onChange={(event) => change({ kind: event.target.value as Draft["kind"] })}
          error={refusedAt(error, "kind")}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`reward.kind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <InChannel draft={draft} change={change} error={error} isNew={isNew} />
      </div>
      {draft.kind === "VOUCHER" && <Off draft={draft} change={change} error={error} />}
      {draft.kind === "GIFT_CARD" && <Amount draft={draft} change={change} error={error} />}
      {draft.kind === "PRODUCT" && (
        <Picker
          label={t("reward.variant")}
          source={variants}
          single
          chosen={draft.variants}
          onChange={(chosen) => change({ variants: chosen })}
          error={refusedAt(error, "variant")}
        />
      )}
    </section>
  );
}

/** A channel is chosen once: amounts are in its currency. */
function InChannel({ draft, change, error, isNew }: Part & { isNew: boolean }) {
  const t = useText();
  const { channels } = useChoices();
  const isNeeded = draft.kind === "VOUCHER" || draft.kind === "GIFT_CARD";
  return (
    <SelectField
      label={t("channel")}
      help={t(isNew ? "reward.channelHelp" : "reward.channelFixed")}
      disabled={!isNew}
      value={draft.channel}
      onChange={(event) => change({ channel: event.target.value })}
      error={refusedAt(error, "channel")}
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

function Off({ draft, change, error }: Part) {
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
            onChange={() => change({ isPercent: true })}
          />{" "}
          {t("reward.off.percent")}
        </label>
        <label>
          <input
            type="radio"
            name="off"
            checked={!draft.isPercent}
            onChange={() => change({ isPercent: false })}
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
          onChange={(event) => change({ discountPercent: event.target.value })}
          error={refusedAt(error, "discountPercent")}
        />
      ) : (
        <Amount draft={draft} change={change} error={error} />
      )}
    </div>
  );
}

function Amount({ draft, change, error }: Part) {
  const t = useText();
  const { currencyOf } = useChoices();
  return (
    <TextField
      label={t(draft.kind === "VOUCHER" ? "reward.amount" : "reward.cardAmount")}
      unit={currencyOf(draft.channel)}
      inputMode="decimal"
      value={draft.amount}
      onChange={(event) => change({ amount: event.target.value })}
      // Of a voucher that has neither the API speaks of the percentage.
      error={refusedAt(error, "amount") ?? refusedAt(error, "discountPercent")}
    />
  );
}
