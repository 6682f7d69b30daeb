import { useState } from "react";
import { accepted } from "../../../api/errors";
import { CreateRewardDocument, UpdateRewardDocument } from "../../../api/generated/rewards";
import { navigate } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { useChange } from "../../../ui/mutations";
import { Reading } from "../../../ui/reading";
import { inputOf, type Draft } from "./draft";

/** The form of one reward, `id` null for a new one. */
export function useReward(id: string | null, first: Draft) {
  const t = useText();
  const ask = useAsk();
  const [began] = useState(first);
  const [draft, setDraft] = useState(first);
  const save = useChange(
    async () => {
      const input = inputOf(draft, began, id === null, new Reading(t));
      if (id === null) accepted((await ask(CreateRewardDocument, { input })).loyaltyRewardCreate);
      else accepted((await ask(UpdateRewardDocument, { id, input })).loyaltyRewardUpdate);
    },
    { say: () => t("saved"), after: () => navigate("/rewards") },
  );
  return {
    draft,
    change: (fields: Partial<Draft>) => setDraft((before) => ({ ...before, ...fields })),
    save,
  };
}
