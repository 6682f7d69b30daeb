import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import type { TierWholeFragment } from "../../../api/generated/program";
import type { LoyaltyQualificationBasisEnum } from "../../../api/generated/schema";
import { useText } from "../../../i18n";
import { FormFailure } from "../../../ui/forms/mutations";
import { SaveBar } from "../../../ui/forms/SaveBar";
import type { Part as FormPart } from "../../../ui/forms/useForm";
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

export type Part = FormPart<Draft>;

interface Props {
  basis: LoyaltyQualificationBasisEnum;
  /** Null for a new one. */
  tier: TierWholeFragment | null;
  first: Draft;
}

export function TierForm({ basis, tier, first }: Props) {
  const t = useText();
  const [deleting, setDeleting] = useState(false);
  const { form, plan } = useTier(tier?.id ?? null, first);
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
      <form className="stack" noValidate onSubmit={form.send}>
        <TierBasics {...form} basis={basis} isNew={!tier} isLowest={tier?.threshold === 0} />
        <Gives {...form} />
        <Tells {...form} />
        <Preview plan={plan} />
        <FormFailure error={form.error} fields={SHOWN} />
        <SaveBar form={form} create={tier ? undefined : t("tier.create")} />
      </form>
      {deleting && tier && <DeleteTier tier={tier} onClose={() => setDeleting(false)} />}
    </div>
  );
}
