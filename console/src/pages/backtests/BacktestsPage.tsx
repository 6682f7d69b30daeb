import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { BacktestsDocument } from "../../api/generated/backtests";
import { useQuery } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { ButtonLink } from "../../ui/Link";
import { Pager, slice } from "../../ui/Pager";
import { Permitted, Read } from "../../ui/States";
import { BacktestsTable } from "./BacktestsTable";
import { nextLook } from "./polling";

const SIZE = 20;

/** What programs would have cost and brought on the shop's own orders: those that were asked for. */
export default function BacktestsPage() {
  const t = useText();
  return (
    <Permitted to="MANAGE_DISCOUNTS">
      <div className="stack">
        <header className="actions apart">
          <h1>{t("backtests")}</h1>
          <ButtonLink to="/backtests/new">{t("backtest.new")}</ButtonLink>
        </header>
        <p className="quiet">{t("backtests.help")}</p>
        <BacktestList />
      </div>
    </Permitted>
  );
}

function BacktestList() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const variables = slice({ after: query.get("after"), before: query.get("before") }, SIZE);
  const backtests = useRead({
    queryKey: ["backtests", variables],
    queryFn: () => ask(BacktestsDocument, variables),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      nextLook(state.data?.loyaltyBacktests?.edges.map(({ node }) => node.state) ?? []),
  });
  return (
    <Read query={backtests} lines={6}>
      {({ loyaltyBacktests: found }) =>
        found?.edges.length ? (
          <div className="stack" aria-busy={backtests.isPlaceholderData}>
            <BacktestsTable backtests={found.edges.map(({ node }) => node)} />
            <Pager page={found.pageInfo} onMove={change} />
          </div>
        ) : (
          <p className="note">{t("backtests.none")}</p>
        )
      }
    </Read>
  );
}
