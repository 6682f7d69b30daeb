import { useText } from "../../../i18n";
import { Panel } from "../../../ui/figures/Panel";
import { useCells } from "../../../ui/figures/useCells";
import type { Parts } from "./useOwed";

export function ByChannel({ found }: { found: Parts["byChannel"] }) {
  const t = useText();
  const cells = useCells();
  if (!found.length) return null;
  return (
    <Panel
      title="books.byChannel"
      help="books.byChannelHelp"
      file="outstanding-by-channel"
      sheet={{
        columns: [t("channel"), t("points")],
        rows: found.map(({ channel, points }) => [
          cells.text(channel?.name ?? t("books.noChannel")),
          cells.number(points),
        ]),
      }}
    />
  );
}
