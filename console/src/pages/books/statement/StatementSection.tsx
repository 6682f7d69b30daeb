import { useText } from "../../../i18n";
import { Read } from "../../../ui/States";
import { MonthChoice } from "./MonthChoice";
import { StatementSheet } from "./StatementSheet";
import { useStatement } from "./useStatement";

export function StatementSection() {
  const t = useText();
  return (
    <div className="stack">
      <MonthChoice />
      <Read query={useStatement()} lines={9}>
        {({ statement }) =>
          statement ? <StatementSheet statement={statement} /> : <p className="note">{t("failure.failed")}</p>
        }
      </Read>
    </div>
  );
}
