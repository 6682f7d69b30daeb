import type { LoyaltyGoalEnum, LoyaltyPeriodEnum } from "../../../../api/generated/schema";
import { useText } from "../../../../i18n";
import { SelectField, TextField } from "../../../../ui/forms/Field";
import { GoodsFields } from "../../../../ui/forms/GoodsFields";
import { Section } from "../../../../ui/Section";
import type { Part } from "../draft";
import { isOfGoods } from "../input";

const GOALS: LoyaltyGoalEnum[] = ["ORDERS", "SPEND", "PIECES", "CATEGORIES", "STREAK", "ANSWERS"];
const STREAKS = ["DAY", "WEEK", "MONTH"] as const;

/** What is to be reached. */
export function Goal(part: Part) {
  const t = useText();
  const { draft, set, refused } = part;
  return (
    <Section title="challenge.goal">
      <div className="pair">
        <SelectField
          label={t("challenge.counts")}
          value={draft.goal}
          onChange={(event) => set({ goal: event.target.value as LoyaltyGoalEnum })}
          error={refused("goal")}
        >
          {GOALS.map((goal) => (
            <option key={goal} value={goal}>
              {t(`challenge.goal.${goal}`)}
            </option>
          ))}
        </SelectField>
        {draft.goal === "STREAK" && (
          <SelectField
            label={t("challenge.streakOf")}
            value={draft.streakOf}
            onChange={(event) => set({ streakOf: event.target.value as LoyaltyPeriodEnum })}
            error={refused("streakOf")}
          >
            {STREAKS.map((streak) => (
              <option key={streak} value={streak}>
                {t(`challenge.streak.${streak}`)}
              </option>
            ))}
          </SelectField>
        )}
        <TextField
          label={t("challenge.target")}
          unit={t(`challenge.unit.${draft.goal}`)}
          inputMode={draft.goal === "SPEND" ? "decimal" : "numeric"}
          value={draft.target}
          onChange={(event) => set({ target: event.target.value })}
          error={refused("target")}
        />
      </div>
      {isOfGoods(draft.goal) && (
        <>
          <p className="quiet small">{t("challenge.goodsHelp")}</p>
          <GoodsFields {...part} />
        </>
      )}
    </Section>
  );
}
