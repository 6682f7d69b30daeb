import { accepted } from "../../../api/errors";
import {
  CreateTierDocument,
  UpdateTierDocument,
  type ChangePreviewQueryVariables,
} from "../../../api/generated/program";
import { navigate } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { read, tryRead, type Reading } from "../../../ui/forms/reading";
import { changesOf, useForm } from "../../../ui/forms/useForm";
import { inputOf, numbersOf, type Draft } from "./draft";

/** The form of one tier, `id` null for a new one. */
export function useTier(id: string | null, first: Draft) {
  const t = useText();
  const ask = useAsk();
  const form = useForm(
    first,
    async (draft, before) => {
      const input = read(t, (reading) => inputOf(draft, before, reading));
      if (id === null) return accepted((await ask(CreateTierDocument, { input })).loyaltyTierCreate);
      const then = read(t, (reading) => inputOf(before, before, reading));
      const variables = { id, input: changesOf(input, then) };
      return accepted((await ask(UpdateTierDocument, variables)).loyaltyTierUpdate);
    },
    { say: () => t("saved"), after: () => navigate("/program/tiers") },
  );
  return { form, plan: tryRead(t, (reading) => planOf(id, form.draft, first, reading)) };
}

/** What is to be previewed: nothing while no number of it has changed, or one of them is missing. */
function planOf(
  id: string | null,
  draft: Draft,
  before: Draft,
  reading: Reading,
): ChangePreviewQueryVariables | null {
  const names = ["threshold", "earnMultiplier", "discountPercent"] as const;
  if (names.every((name) => draft[name] === before[name]) || names.some((name) => !draft[name].trim()))
    return null;
  return { tiers: [{ id, ...numbersOf(draft, reading) }] };
}
