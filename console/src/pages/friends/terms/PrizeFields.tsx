import { useText } from "../../../i18n";
import { SelectField, TextField } from "../../../ui/forms/Field";
import { Picker } from "../../../ui/forms/Picker";
import { usePrizes } from "../../../ui/forms/sources";
import type { Part } from "../../../ui/forms/useForm";
import type { Draft, Prize, Side } from "./draft";

const KINDS: Prize["kind"][] = ["none", "points", "reward"];

/** What one of the two gets: points or a reward, or nothing. */
export function PrizeFields({ side, draft, set, refused }: Part<Draft> & { side: Side }) {
  const t = useText();
  const rewards = usePrizes();
  const prize = draft[side];
  const change = (fields: Partial<Prize>) => set({ [side]: { ...prize, ...fields } });
  return (
    <>
      <SelectField
        label={t("referralTerms.prize")}
        value={prize.kind}
        onChange={(event) => change({ kind: event.target.value as Prize["kind"] })}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`referralTerms.prize.${kind}`)}
          </option>
        ))}
      </SelectField>
      {prize.kind === "points" && (
        <TextField
          label={t("adjust.points")}
          unit={t("points.unit")}
          inputMode="numeric"
          value={prize.points}
          onChange={(event) => change({ points: event.target.value })}
          error={refused(`${side}Points`)}
        />
      )}
      {prize.kind === "reward" && (
        <Picker
          single
          label={t("reward")}
          help={t("referralTerms.rewardHelp")}
          source={rewards}
          chosen={prize.reward}
          onChange={(reward) => change({ reward })}
          error={refused(`${side}Reward`)}
        />
      )}
    </>
  );
}
