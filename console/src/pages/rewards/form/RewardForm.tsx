import { Button } from "@saleor/macaw-ui";
import type { FormEvent } from "react";
import { useText } from "../../../i18n";
import { FormFailure } from "../../../ui/mutations";
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

export interface Part {
  draft: Draft;
  change: (fields: Partial<Draft>) => void;
  error: Error | null;
}

export function RewardForm({ id, first }: { id: string | null; first: Draft }) {
  const t = useText();
  const { draft, change, save } = useReward(id, first);
  const part = { draft, change, error: save.error };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate(undefined);
  };
  return (
    <form className="stack form" noValidate onSubmit={send}>
      <Gift {...part} isNew={id === null} />
      <Limits {...part} />
      <RewardTexts {...part} />
      <FormFailure error={save.error} fields={SHOWN} />
      <div className="actions end">
        <Button type="submit" disabled={save.isPending}>
          {t(id === null ? "reward.create" : "save")}
        </Button>
      </div>
    </form>
  );
}
