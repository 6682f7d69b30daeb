import { useState } from "react";
import { accepted, Refused } from "../../../api/errors";
import {
  CreateTierDocument,
  UpdateTierDocument,
  type ChangePreviewQueryVariables,
} from "../../../api/generated/program";
import { navigate } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { useChange } from "../../../ui/mutations";
import { Reading } from "../../../ui/reading";
import { inputOf, numbersOf, type Draft } from "./draft";

/** The form of one tier, `id` null for a new one. */
export function useTier(id: string | null, first: Draft) {
  const t = useText();
  const ask = useAsk();
  const [began] = useState(first);
  const [draft, setDraft] = useState(first);
  const save = useChange(
    async () => {
      const input = inputOf(draft, began, new Reading(t));
      return id === null
        ? accepted((await ask(CreateTierDocument, { input })).loyaltyTierCreate)
        : accepted((await ask(UpdateTierDocument, { id, input })).loyaltyTierUpdate);
    },
    { say: () => t("saved"), after: () => navigate("/program/tiers") },
  );
  return {
    draft,
    change: (fields: Partial<Draft>) => setDraft((before) => ({ ...before, ...fields })),
    save,
    plan: planOf(id, draft, began, t),
  };
}

/** What is to be previewed: nothing while no number of it has changed, or one of them is none. */
function planOf(
  id: string | null,
  draft: Draft,
  began: Draft,
  t: ReturnType<typeof useText>,
): ChangePreviewQueryVariables | null {
  const names = ["threshold", "earnMultiplier", "discountPercent"] as const;
  if (names.every((name) => draft[name] === began[name]) || names.some((name) => !draft[name].trim()))
    return null;
  try {
    const reading = new Reading(t);
    const numbers = numbersOf(draft, reading);
    reading.end();
    return { tiers: [{ id, ...numbers }] };
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
