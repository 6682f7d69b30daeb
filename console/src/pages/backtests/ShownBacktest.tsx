import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { accepted } from "../../api/errors";
import { BacktestCancelDocument, type BacktestQuery } from "../../api/generated/backtests";
import { useAsk } from "../../app/session";
import { useFormat, useText } from "../../i18n";
import { Confirm } from "../../ui/forms/Confirm";
import { isOpen } from "./polling";
import { Progress } from "./Progress";
import { Report } from "./report/Report";
import { StateChip } from "./StateChip";
import { periodWords } from "./words";

export type Backtest = NonNullable<BacktestQuery["loyaltyBacktest"]>;

/** What was asked for, where it is, and what it told. */
export function ShownBacktest({ backtest }: { backtest: Backtest }) {
  const t = useText();
  const format = useFormat();
  return (
    <>
      <header className="actions apart">
        <h1>{backtest.name}</h1>
        {isOpen(backtest.state) && <Cancel backtest={backtest} />}
      </header>
      <div className="actions" role="status">
        <StateChip backtest={backtest} />
        <Progress backtest={backtest} />
        <span className="quiet small">
          {periodWords(backtest, t, format)} · {format.moment(backtest.createdAt)}
        </span>
      </div>
      <Told backtest={backtest} />
      <details className="card">
        <summary>{t("backtest.programFile")}</summary>
        <pre className="program" tabIndex={0}>
          {backtest.program}
        </pre>
      </details>
    </>
  );
}

function Told({ backtest }: { backtest: Backtest }) {
  const t = useText();
  if (backtest.report) return <Report backtest={backtest} report={backtest.report} />;
  if (!backtest.failure) return <p className="note">{t(`backtest.told.${backtest.state}`)}</p>;
  return (
    <div className="note wrong" role="alert">
      <p>{t(`backtest.failure.${backtest.failure}`)}</p>
      {backtest.failure === "REFUSED" && <p>{backtest.problem}</p>}
    </div>
  );
}

function Cancel({ backtest: { id, name } }: { backtest: Backtest }) {
  const t = useText();
  const ask = useAsk();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t("backtest.cancel")}
      </Button>
      {open && (
        <Confirm
          title={t("backtest.cancelNamed", { name })}
          action={t("backtest.cancel")}
          destructive
          explained={t("backtest.cancelExplained")}
          change={async () => accepted((await ask(BacktestCancelDocument, { id })).loyaltyBacktestCancel)}
          say={() => t("backtest.cancelled", { name })}
          after={() => setOpen(false)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
