import { useText } from "../../../i18n";
import { SelectField, TextField } from "../../../ui/forms/Field";
import { localZone } from "../../../ui/moments";
import type { Part } from "./RewardForm";
import { useChoices } from "./useChoices";

/** Who may claim it, how many there are and until when. */
export function Limits({ draft, set, refused }: Part) {
  const t = useText();
  const { tiers } = useChoices();
  return (
    <section className="card stack" aria-labelledby="limits">
      <h2 id="limits">{t("reward.limits")}</h2>
      <div className="pair">
        <SelectField
          label={t("reward.for")}
          value={draft.tier}
          onChange={(event) => set({ tier: event.target.value })}
          error={refused("tier")}
        >
          <option value="">{t("reward.everybody")}</option>
          {tiers.map(({ id, name }) => (
            <option key={id} value={id}>
              {t("tier.andAbove", { tier: name })}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t("reward.quantity")}
          help={t("reward.quantityHelp")}
          unit={t("unit.pieces")}
          inputMode="numeric"
          value={draft.quantity}
          onChange={(event) => set({ quantity: event.target.value })}
          error={refused("quantity")}
        />
        <TextField
          type="datetime-local"
          label={t("reward.until")}
          help={t("reward.untilHelp", { zone: localZone() })}
          value={draft.validUntil}
          onChange={(event) => set({ validUntil: event.target.value })}
          error={refused("validUntil")}
        />
      </div>
    </section>
  );
}
