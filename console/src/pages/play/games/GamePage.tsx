import { useQuery as useRead } from "@tanstack/react-query";
import { GameDocument } from "../../../api/generated/games";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { OnePage } from "../../../ui/OnePage";
import { Read } from "../../../ui/States";
import { NewGame } from "./NewGame";
import { OneGame } from "./OneGame";

/** One game by its ID, or `new`. */
export function GamePage({ id }: { id: string }) {
  return (
    <OnePage id={id} back="/play" list="games" create={<NewGame />}>
      <Found id={id} />
    </OnePage>
  );
}

function Found({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const read = useRead({ queryKey: ["game", id], queryFn: () => ask(GameDocument, { id }) });
  return (
    <Read query={read} lines={10}>
      {({ loyaltyGame: game }) =>
        game ? <OneGame game={game} /> : <p className="note">{t("game.notFound")}</p>
      }
    </Read>
  );
}
