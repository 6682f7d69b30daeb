import { accepted } from "../../api/errors";
import { JourneyUpdateDocument, type JourneyWholeFragment } from "../../api/generated/journeys";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { read } from "../../ui/forms/reading";
import { changesOf, useForm } from "../../ui/forms/useForm";
import { draftOf } from "./draft";
import { inputOf } from "./input";

/** A form over a journey. What was changed alone is sent: steps that stay make no new version. */
export function useEdit(journey: JourneyWholeFragment) {
  const t = useText();
  const ask = useAsk();
  return useForm(
    draftOf(journey),
    async (draft, before) => {
      const [now, then] = read(t, (reading) => [inputOf(draft, reading), inputOf(before, reading)]);
      const variables = { id: journey.id, input: changesOf(now!, then!) };
      return accepted((await ask(JourneyUpdateDocument, variables)).loyaltyJourneyUpdate);
    },
    { say: () => t("saved") },
  );
}
