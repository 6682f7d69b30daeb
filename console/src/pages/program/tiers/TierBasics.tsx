import { useQuery as useRead } from "@tanstack/react-query";
import { TierChoicesDocument } from "../../../api/generated/program";
import type { LoyaltyQualificationBasisEnum } from "../../../api/generated/schema";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { codeOf } from "../../../ui/forms/codes";
import { SelectField, TextField } from "../../../ui/forms/Field";
import type { Part } from "./TierForm";

interface Props extends Part {
  basis: LoyaltyQualificationBasisEnum;
  isNew: boolean;
  isLowest: boolean;
}

/** What the tier is called and who is in it. */
export function TierBasics({ draft, set, refused, basis, isNew, isLowest }: Props) {
  const t = useText();
  // Its code follows the name until somebody types another.
  const name = (typed: string) =>
    set({ name: typed, ...(isNew && draft.code === codeOf(draft.name) ? { code: codeOf(typed) } : {}) });
  return (
    <section className="card stack" aria-label={t("tier")}>
      <div className="pair">
        <TextField
          label={t("name")}
          value={draft.name}
          maxLength={64}
          onChange={(event) => name(event.target.value)}
          error={refused("name")}
        />
        <TextField
          label={t("tier.code")}
          help={t(isNew ? "tier.codeHelp" : "tier.codeFixed")}
          value={draft.code}
          disabled={!isNew}
          maxLength={32}
          onChange={(event) => set({ code: event.target.value })}
          error={refused("code")}
        />
        <TextField
          label={t("tier.threshold")}
          help={t(isLowest ? "tier.thresholdLowest" : "tier.thresholdHelp")}
          unit={t(`unit.basis.${basis}`)}
          inputMode="decimal"
          disabled={isLowest}
          value={draft.threshold}
          onChange={(event) => set({ threshold: event.target.value })}
          error={refused("threshold")}
        />
        {!isLowest && <Invited draft={draft} set={set} refused={refused} />}
      </div>
    </section>
  );
}

function Invited({ draft, set, refused }: Part) {
  const t = useText();
  const ask = useAsk();
  const { data } = useRead({ queryKey: ["tierChoices"], queryFn: () => ask(TierChoicesDocument, {}) });
  const segments = data?.loyaltySegments?.edges ?? [];
  return (
    <SelectField
      label={t("tier.segment")}
      help={t("tier.segmentHelp")}
      value={draft.segment}
      onChange={(event) => set({ segment: event.target.value })}
      error={refused("segment")}
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
