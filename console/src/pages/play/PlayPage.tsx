import { usePath } from "../../app/router";
import { useText, type Id } from "../../i18n";
import { ButtonLink } from "../../ui/Link";
import { Sections } from "../../ui/Sections";
import { Permitted } from "../../ui/States";
import { DrawsSection } from "./draws/DrawsSection";
import { GamePage } from "./games/GamePage";
import { GameList } from "./games/list/GameList";

const SECTIONS: { path: string; title: Id }[] = [
  { path: "", title: "games" },
  { path: "draws", title: "draws" },
];

/** What members play for: games of chance whose draws anybody can check. */
export default function PlayPage() {
  const t = useText();
  const [, section = "", id] = usePath();
  if (section === "games" && id) return <GamePage id={id} />;
  return (
    <div className="stack">
      <header className="actions apart">
        <h1>{t("play")}</h1>
        {section === "" && <ButtonLink to="/play/games/new">{t("game.new")}</ButtonLink>}
      </header>
      <Sections page="play" title="play" sections={SECTIONS} />
      <Shown section={section} />
    </div>
  );
}

function Shown({ section }: { section: string }) {
  const t = useText();
  switch (section) {
    case "":
      return (
        <Permitted to="MANAGE_DISCOUNTS">
          <GameList />
        </Permitted>
      );
    case "draws":
      return <DrawsSection />;
    default:
      return <p className="note">{t("notFound")}</p>;
  }
}
