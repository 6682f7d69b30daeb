import { useText } from "../../../i18n";
import { FormFailure } from "../../../ui/forms/mutations";
import { SaveBar } from "../../../ui/forms/SaveBar";
import type { Part as FormPart } from "../../../ui/forms/useForm";
import type { Draft } from "./draft";
import { Gift } from "./Gift";
import { Limits } from "./Limits";
import { RewardTexts } from "./RewardTexts";
import { useReward } from "./useReward";

const SHOWN = [
  "name",
  "kind",
  "pointsCost",
  "tier",
  "quantity",
  "validUntil",
  "discountPercent",
  "amount",
  "channel",
  "variant",
  "description",
  "descriptionTranslations",
  "image",
];

export type Part = FormPart<Draft>;

export function RewardForm({ id, first }: { id: string | null; first: Draft }) {
  const t = useText();
  const form = useReward(id, first);
  return (
    <form className="stack form" noValidate onSubmit={form.send}>
      <Gift {...form} isNew={id === null} />
      <Limits {...form} />
      <RewardTexts {...form} />
      <FormFailure error={form.error} fields={SHOWN} />
      <SaveBar form={form} create={id === null ? t("reward.create") : undefined} />
    </form>
  );
}
