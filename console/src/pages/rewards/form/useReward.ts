import { accepted } from "../../../api/errors";
import { CreateRewardDocument, UpdateRewardDocument } from "../../../api/generated/rewards";
import { navigate } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { read } from "../../../ui/forms/reading";
import { changesOf, useForm } from "../../../ui/forms/useForm";
import { inputOf, type Draft } from "./draft";

/** The form of one reward, `id` null for a new one. */
export function useReward(id: string | null, first: Draft) {
  const t = useText();
  const ask = useAsk();
  return useForm(
    first,
    async (draft, before) => {
      const input = read(t, (reading) => inputOf(draft, reading));
      if (id === null) return accepted((await ask(CreateRewardDocument, { input })).loyaltyRewardCreate);
      const then = read(t, (reading) => inputOf(before, reading));
      const variables = { id, input: changesOf(input, then) };
      return accepted((await ask(UpdateRewardDocument, variables)).loyaltyRewardUpdate);
    },
    { say: () => t("saved"), after: () => navigate("/rewards") },
  );
}
