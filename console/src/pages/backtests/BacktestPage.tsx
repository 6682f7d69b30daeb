import { useQuery as useRead } from "@tanstack/react-query";
import { BacktestDocument } from "../../api/generated/backtests";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Link } from "../../ui/Link";
import { Permitted, Read } from "../../ui/States";
import { NewBacktest } from "./form/NewBacktest";
import { nextLook } from "./polling";
import { ShownBacktest } from "./ShownBacktest";

/** One back-test by its ID, or `new`. */
export default function BacktestPage({ id }: { id: string }) {
  const t = useText();
  return (
    <Permitted to="MANAGE_DISCOUNTS">
      <div className="stack">
        <div className="small">
          <Link to="/backtests">← {t("backtests")}</Link>
        </div>
        {id === "new" ? <NewBacktest /> : <Found id={id} />}
      </div>
    </Permitted>
  );
}

function Found({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const read = useRead({
    queryKey: ["backtest", id],
    queryFn: () => ask(BacktestDocument, { id }),
    refetchInterval: ({ state }) => nextLook([state.data?.loyaltyBacktest?.state]),
  });
  return (
    <Read query={read} lines={10}>
      {({ loyaltyBacktest: backtest }) =>
        backtest ? <ShownBacktest backtest={backtest} /> : <p className="note">{t("backtest.notFound")}</p>
      }
    </Read>
  );
}
