import { useQuery as useRead } from "@tanstack/react-query";
import { TierChoicesDocument, type LoyaltyQualificationBasisEnum } from "../../../api/generated/program";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { codeOf } from "../../../ui/codes";
import { SelectField, TextField } from "../../../ui/Field";
import { refusedAt } from "../../../ui/mutations";
import type { Part } from "./TierForm";

interface Props extends Part {
  basis: LoyaltyQualificationBasisEnum;
  isNew: boolean;
  isLowest: boolean;
}

/** What the tier is called and who is in it. */
export function TierBasics({ draft, change, error, basis, isNew, isLowest }: Props) {
  const t = useText();
  // Its code follows the name until somebody types another.
  const name = (typed: string) =>
    change({ name: typed, ...(isNew && draft.code === codeOf(draft.name) ? { code: codeOf(typed) } : {}) });
  return (
    <section className="card stack" aria-label={t("tier")}>
      <div className="pair">
        <TextField
          label={t("name")}
          value={draft.name}
          maxLength={64}
          onChange={(event) => name(event.target.value)}
          error={refusedAt(error, "name")}
        />
        <TextField
          label={t("tier.code")}
          help={t(isNew ? "tier.codeHelp" : "tier.codeFixed")}
          value={draft.code}
          disabled={!isNew}
          maxLength={32}
          onChange={(event) => change({ code: event.target.value })}
          error={refusedAt(error, "code")}
        />
        <TextField
          label={t("tier.threshold")}
          help={t(isLowest ? "tier.thresholdLowest" : "tier.thresholdHelp")}
          unit={t(`unit.basis.${basis}`)}
          inputMode="decimal"
          disabled={isLowest}
          value={draft.threshold}
          onChange={(event) => change({ threshold: event.target.value })}
          error={refusedAt(error, "threshold")}
        />
        {!isLowest && <Invited draft={draft} change={change} error={error} />}
      </div>
    </section>
  );
}

function Invited({ draft, change, error }: Part) {
  const t = useText();
  const ask = useAsk();
  const { data } = useRead({ queryKey: ["tierChoices"], queryFn: () => ask(TierChoicesDocument, {}) });
  const segments = data?.loyaltySegments?.edges ?? [];
  return (
    <SelectField
      label={t("tier.segment")}
      help={t("tier.segmentHelp")}
      value={draft.segment}
      onChange={(event) => change({ segment: event.target.value })}
      error={refusedAt(error, "segment")}
    >
      <option value="">{t("tier.segmentNone")}</option>
      {segments.map(({ node }) => (
        <option key={node.id} value={node.id}>
          {node.name}
        </option>
      ))}
    </SelectField>
  );
}
