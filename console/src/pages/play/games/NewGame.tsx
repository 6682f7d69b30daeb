import { useState } from "react";
import { accepted } from "../../../api/errors";
import { CreateGameDocument } from "../../../api/generated/games";
import { navigate } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { FormFailure } from "../../../ui/forms/mutations";
import { read } from "../../../ui/forms/reading";
import { SaveBar } from "../../../ui/forms/SaveBar";
import { useForm } from "../../../ui/forms/useForm";
import { empty } from "./draft";
import { GameForm } from "./GameForm";
import { inputOf } from "./input";
import { shownFields } from "./shown";

/** A game begins switched off, so that nobody plays before it is as it should be. */
export function NewGame() {
  const t = useText();
  const ask = useAsk();
  const [first] = useState(empty);
  const form = useForm(
    first,
    async (draft) => {
      const input = { ...read(t, (reading) => inputOf(draft, reading)), active: false };
      return accepted((await ask(CreateGameDocument, { input })).loyaltyGameCreate).game!;
    },
    {
      say: ({ name }) => t("game.created", { name }),
      after: ({ id }) => navigate(`/play/games/${encodeURIComponent(id)}`, { replace: true }),
    },
  );
  return (
    <>
      <h1>{t("game.new")}</h1>
      <form className="stack form" noValidate onSubmit={form.send}>
        <GameForm isNew {...form} />
        <FormFailure error={form.error} fields={shownFields(form.draft, { isNew: true })} />
        <SaveBar form={form} create={t("game.create")}>
          <span className="quiet small">{t("game.createHelp")}</span>
        </SaveBar>
      </form>
    </>
  );
}
