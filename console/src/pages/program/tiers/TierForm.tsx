import { Button } from "@saleor/macaw-ui";
import { useState, type FormEvent } from "react";
import type { LoyaltyQualificationBasisEnum, TierWholeFragment } from "../../../api/generated/program";
import { useText } from "../../../i18n";
import { FormFailure } from "../../../ui/mutations";
import { Preview } from "../preview/Preview";
import { DeleteTier } from "./DeleteTier";
import type { Draft } from "./draft";
import { Gives } from "./Gives";
import { Tells } from "./Tells";
import { TierBasics } from "./TierBasics";
import { useTier } from "./useTier";

const SHOWN = [
  "name",
  "code",
  "threshold",
  "segment",
  "earnMultiplier",
  "discountPercent",
  "channelTerms",
  "description",
  "descriptionTranslations",
  "perks",
];

export interface Part {
  draft: Draft;
  change: (fields: Partial<Draft>) => void;
  error: Error | null;
}

interface Props {
  basis: LoyaltyQualificationBasisEnum;
  /** Null for a new one. */
  tier: TierWholeFragment | null;
  first: Draft;
}

export function TierForm({ basis, tier, first }: Props) {
  const t = useText();
  const [deleting, setDeleting] = useState(false);
  const { draft, change, save, plan } = useTier(tier?.id ?? null, first);
  const part = { draft, change, error: save.error };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate(undefined);
  };
  return (
    <div className="stack">
      <div className="actions apart">
        <h2>{tier?.name ?? t("tier.new")}</h2>
        {tier && tier.threshold > 0 && (
          <Button type="button" variant="secondary" onClick={() => setDeleting(true)}>
            {t("delete")}
          </Button>
        )}
      </div>
      <form className="stack" noValidate onSubmit={send}>
        <TierBasics {...part} basis={basis} isNew={!tier} isLowest={tier?.threshold === 0} />
        <Gives {...part} />
        <Tells {...part} />
        <Preview plan={plan} />
        <FormFailure error={save.error} fields={SHOWN} />
        <div className="actions end">
          <Button type="submit" disabled={save.isPending}>
            {t(tier ? "save" : "tier.create")}
          </Button>
        </div>
      </form>
      {deleting && tier && <DeleteTier tier={tier} onClose={() => setDeleting(false)} />}
    </div>
  );
}
