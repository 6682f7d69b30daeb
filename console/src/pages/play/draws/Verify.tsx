import { Button } from "@saleor/macaw-ui";
import { useText } from "../../../i18n";
import { handOver } from "../../../ui/figures/sheet";
import type { DrawDay } from "./DrawsSection";
import type { Play } from "./PlaysTable";

const FILE = "day.json";
const COMMAND = `saleor-loyalty verify-draw ${FILE}`;

/** All that somebody needs who recomputes the draws without asking the shop anything. */
export function Verify({ drawn, plays }: { drawn: DrawDay; plays: readonly Play[] }) {
  const t = useText();
  if (!drawn.seed) return <p className="note">{t("draws.tomorrow")}</p>;
  return (
    <>
      <p>{t("draws.verify")}</p>
      <pre className="note">{`pip install saleor-loyalty-plugin\n${COMMAND}`}</pre>
      <div>
        <Button
          variant="secondary"
          onClick={() => handOver(FILE, [fileOf(drawn, plays)], "application/json")}
        >
          {t("draws.file")}
        </Button>
      </div>
    </>
  );
}

/** What the command reads. */
export function fileOf({ seed, commitment }: DrawDay, plays: readonly Play[]): string {
  const told = plays.map(({ play, number, weights, word, memberId }) => ({
    play,
    number,
    weights,
    word,
    memberId,
  }));
  return `${JSON.stringify({ seed, commitment, plays: told }, null, 2)}\n`;
}
