import { useText } from "../../../i18n";
import type { Found } from "./Preview";

export function Moves({ moves, members }: { moves: Found["moves"]; members: number }) {
  const t = useText();
  if (!moves.length) return <p>{t("preview.nobody", { members })}</p>;
  return (
    <ul className="bullets">
      {moves.map((move) => (
        <li key={`${move.from.name}/${move.to?.name}`}>
          <Move move={move} />
        </li>
      ))}
    </ul>
  );
}

function Move({ move }: { move: Found["moves"][number] }) {
  const t = useText();
  const names = { from: move.from.name, to: move.to?.name ?? t("preview.newTier"), members: move.members };
  const later = move.members - move.atOnce;
  return (
    <>
      {t(move.isUp ? "preview.up" : later ? "preview.downLater" : "preview.down", names)}
      {later > 0 && move.atOnce > 0 && <> {t("preview.atOnce", { members: move.atOnce })}</>}
      {move.anyway > 0 && <> {t("preview.anyway", { members: move.anyway })}</>}
    </>
  );
}
