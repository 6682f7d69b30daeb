import { useText, type Id } from "../../../i18n";
import { Check } from "../../../ui/forms/Check";
import { TextField } from "../../../ui/forms/Field";
import type { Part } from "../../../ui/forms/useForm";
import { Section } from "../../../ui/Section";
import { PATHS, SETTINGS, type Draft, type Setting, type TierDraft } from "./draft";
import { tierPath } from "./input";

const UNITS: Record<Setting, Id> = {
  pointsPerCurrencyUnit: "unit.pointsPerMoney",
  pointValue: "unit.moneyPerPoint",
  expiresAfterDays: "unit.days",
  pendingDays: "unit.days",
};

interface Props extends Part<Draft> {
  /** What tiers look at, which is what their thresholds count. */
  basis: string;
}

/** Today's program: what is changed here is another in the back-test alone. */
export function ProgramFields({ basis, ...part }: Props) {
  return (
    <>
      <SettingFields {...part} />
      <TierFields basis={basis} {...part} />
      <CampaignChecks {...part} />
    </>
  );
}

function SettingFields({ draft, set, refused }: Part<Draft>) {
  const t = useText();
  return (
    <Section title="points">
      <div className="fields">
        {SETTINGS.map((name) => (
          <TextField
            key={name}
            label={t(`setting.${name}`)}
            help={t(`setting.${name}.help`)}
            error={refused(PATHS[name])}
            unit={t(UNITS[name])}
            inputMode={name.endsWith("Days") ? "numeric" : "decimal"}
            value={draft.settings[name]}
            onChange={(event) => set({ settings: { ...draft.settings, [name]: event.target.value } })}
          />
        ))}
      </div>
    </Section>
  );
}

function TierFields({ draft, set, refused, basis }: Props) {
  const t = useText();
  const change = (code: string, fields: Partial<TierDraft>) =>
    set({ tiers: draft.tiers.map((tier) => (tier.code === code ? { ...tier, ...fields } : tier)) });
  return (
    <Section title="backtest.tiersSection">
      {draft.tiers.map((tier, index) => (
        <div key={tier.code} className="fields" role="group" aria-label={tier.name}>
          <TextField
            label={t("backtest.thresholdOf", { tier: tier.name })}
            help={index ? undefined : t("tier.thresholdLowest")}
            error={refused(tierPath(tier.code, "threshold"))}
            unit={t(`unit.basis.${basis}` as Id)}
            inputMode="decimal"
            disabled={!index}
            value={tier.threshold}
            onChange={(event) => change(tier.code, { threshold: event.target.value })}
          />
          <TextField
            label={t("backtest.discountOf", { tier: tier.name })}
            error={refused(tierPath(tier.code, "discountPercent"))}
            unit={t("unit.percent")}
            inputMode="decimal"
            value={tier.discountPercent}
            onChange={(event) => change(tier.code, { discountPercent: event.target.value })}
          />
        </div>
      ))}
    </Section>
  );
}

function CampaignChecks({ draft, set, refused }: Part<Draft>) {
  const t = useText();
  if (!draft.campaigns.length) return null;
  const change = (code: string, active: boolean) =>
    set({ campaigns: draft.campaigns.map((one) => (one.code === code ? { ...one, active } : one)) });
  return (
    <Section title="campaigns">
      <p className="quiet small">{t("backtest.campaignsSwitched")}</p>
      {draft.campaigns.map(({ code, name, active, problem }) =>
        problem ? (
          <p key={code} className="small">
            {t("backtest.cannotRun", { name, problem })}
          </p>
        ) : (
          <Check
            key={code}
            label={name}
            help={refused(`campaigns.${code}`)}
            checked={active}
            onChange={(checked) => change(code, checked)}
          />
        ),
      )}
    </Section>
  );
}
