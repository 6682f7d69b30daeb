import { accepted } from "../../../api/errors";
import { UpdateGameDocument, type GameWholeFragment } from "../../../api/generated/games";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { FormFailure } from "../../../ui/forms/mutations";
import { read } from "../../../ui/forms/reading";
import { SaveBar } from "../../../ui/forms/SaveBar";
import { changesOf, useForm } from "../../../ui/forms/useForm";
import { draftOf } from "./draft";
import { GameForm } from "./GameForm";
import { inputOf } from "./input";
import { shownFields } from "./shown";

/** What was changed alone is sent: slices that nobody touched keep what others made of them. */
export function EditGame({ game }: { game: GameWholeFragment }) {
  const t = useText();
  const ask = useAsk();
  const form = useForm(
    draftOf(game),
    async (draft, before) => {
      const [now, then] = read(t, (reading) => [inputOf(draft, reading), inputOf(before, reading)]);
      const variables = { id: game.id, input: changesOf(now!, then!) };
      return accepted((await ask(UpdateGameDocument, variables)).loyaltyGameUpdate);
    },
    { say: () => t("saved") },
  );
  return (
    <form className="stack form" noValidate onSubmit={form.send}>
      <GameForm isNew={false} {...form} />
      <FormFailure error={form.error} fields={shownFields(form.draft)} />
      <SaveBar form={form} />
    </form>
  );
}
