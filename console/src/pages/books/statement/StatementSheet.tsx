import { useFormat, useText } from "../../../i18n";
import { Panel } from "../../../ui/figures/Panel";
import { useCells } from "../../../ui/figures/useCells";
import { useMonth, type Statement } from "./useStatement";

const MOVED = ["earned", "bonus", "adjusted", "restored", "reversed", "redeemed", "expired"] as const;

/** Opening balance, what moved it, closing balance: they add up. */
export function StatementSheet({ statement }: { statement: Statement }) {
  const t = useText();
  const format = useFormat();
  const cells = useCells();
  const { month, channel } = useMonth();
  return (
    <Panel
      title="books.statement"
      help="books.statementHelp"
      file={["statement", month, channel].filter(Boolean).join("-")}
      sheet={{
        columns: [t("books.entry"), t("points")],
        rows: [
          [cells.text(t("books.opening")), cells.number(statement.opening)],
          ...MOVED.map((kind) => [cells.text(t(`overview.kind.${kind}`)), cells.number(statement[kind])]),
          [cells.text(t("books.closing")), cells.number(statement.closing)],
        ],
      }}
      totals
    >
      <p>{t("books.closingWorth", { money: format.either(statement.values) })}</p>
    </Panel>
  );
}
