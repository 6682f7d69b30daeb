import { accepted } from "../../../api/errors";
import { DeleteGameDocument, type GameWholeFragment } from "../../../api/generated/games";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { ConfirmDelete } from "../../../ui/forms/Confirm";

interface Props {
  game: GameWholeFragment;
  onClose: () => void;
}

export function DeleteGame({ game: { id, name }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  return (
    <ConfirmDelete
      name={name}
      explained={t("game.deleteExplained")}
      remove={async () => accepted((await ask(DeleteGameDocument, { id })).loyaltyGameDelete)}
      list="/play"
      onClose={onClose}
    />
  );
}
