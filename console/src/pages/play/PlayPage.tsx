import { usePath } from "../../app/router";
import { useText, type Id } from "../../i18n";
import { ButtonLink } from "../../ui/Link";
import { Sections } from "../../ui/Sections";
import { Permitted } from "../../ui/States";
import { ChallengePage } from "./challenges/ChallengePage";
import { ChallengeList } from "./challenges/list/ChallengeList";
import { DrawsSection } from "./draws/DrawsSection";
import { GamePage } from "./games/GamePage";
import { GameList } from "./games/list/GameList";
import { LeaderboardSection } from "./leaderboard/LeaderboardSection";

const SECTIONS: { path: string; title: Id }[] = [
  { path: "", title: "games" },
  { path: "draws", title: "draws" },
  { path: "challenges", title: "challenges" },
  { path: "leaderboard", title: "leaderboard" },
];

/** What members play for: games of chance whose draws anybody can check, goals to reach, and places. */
export default function PlayPage() {
  const t = useText();
  const [, section = "", id] = usePath();
  if (section === "games" && id) return <GamePage id={id} />;
  if (section === "challenges" && id) return <ChallengePage id={id} />;
  return (
    <div className="stack">
      <header className="actions apart">
        <h1>{t("play")}</h1>
        {section === "" && <ButtonLink to="/play/games/new">{t("game.new")}</ButtonLink>}
        {section === "challenges" && <ButtonLink to="/play/challenges/new">{t("challenge.new")}</ButtonLink>}
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
    case "challenges":
      return (
        <Permitted to={["MANAGE_DISCOUNTS", "MANAGE_USERS"]}>
          <ChallengeList />
        </Permitted>
      );
    case "leaderboard":
      return <LeaderboardSection />;
    default:
      return <p className="note">{t("notFound")}</p>;
  }
}
