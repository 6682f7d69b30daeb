import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import type { GameWholeFragment } from "../../../api/generated/games";
import { usePath } from "../../../app/router";
import { useText, type Id } from "../../../i18n";
import { Sections } from "../../../ui/Sections";
import { Chances } from "./Chances";
import { DeleteGame } from "./DeleteGame";
import { EditGame } from "./EditGame";
import { GameChip } from "./GameChip";
import { GameFigures } from "./GameFigures";
import { SwitchDialog } from "./SwitchDialog";

const SECTIONS: { path: string; title: Id }[] = [
  { path: "", title: "game.chances" },
  { path: "edit", title: "game.edit" },
];

/** A game as it stands: its chances now, what it has cost, and what it is. */
export function OneGame({ game }: { game: GameWholeFragment }) {
  const t = useText();
  const section = usePath()[3] ?? "";
  return (
    <>
      <header className="actions apart">
        <div className="actions">
          <h1>{game.name}</h1>
          <GameChip game={game} />
        </div>
        <GameActions game={game} />
      </header>
      <Sections page={`play/games/${encodeURIComponent(game.id)}`} title="game" sections={SECTIONS} />
      {section === "" && (
        <>
          {game.active && game.isOver && <p className="note warning">{t("game.over")}</p>}
          <GameFigures game={game} />
          <Chances game={game} />
        </>
      )}
      {section === "edit" && <EditGame game={game} />}
    </>
  );
}

function GameActions({ game }: { game: GameWholeFragment }) {
  const t = useText();
  const [open, setOpen] = useState<"switch" | "delete" | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="actions">
      <Button variant={game.active ? "secondary" : "primary"} onClick={() => setOpen("switch")}>
        {t(game.active ? "switchOff" : "switchOn")}
      </Button>
      <Button variant="secondary" onClick={() => setOpen("delete")}>
        {t("delete")}
      </Button>
      {open === "switch" && <SwitchDialog game={game} onClose={close} />}
      {open === "delete" && <DeleteGame game={game} onClose={close} />}
    </div>
  );
}
