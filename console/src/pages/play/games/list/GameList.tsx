import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { GamesDocument } from "../../../../api/generated/games";
import { useQuery } from "../../../../app/router";
import { useAsk } from "../../../../app/session";
import { useText } from "../../../../i18n";
import { Pager } from "../../../../ui/Pager";
import { Read } from "../../../../ui/States";
import { isFiltered, variablesOf } from "./filters";
import { GameFilters } from "./GameFilters";
import { GamesTable } from "./GamesTable";

export function GameList() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const variables = variablesOf(query);
  const read = useRead({
    queryKey: ["games", variables],
    queryFn: () => ask(GamesDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <div>
      <GameFilters />
      <Read query={read} lines={6}>
        {({ loyaltyAllGames: found }) =>
          found?.edges.length ? (
            <div className="stack" aria-busy={read.isPlaceholderData}>
              <p className="quiet small" role="status">
                {t("games.count", { count: found.totalCount ?? 0 })}
              </p>
              <GamesTable games={found.edges.map(({ node }) => node)} />
              <Pager page={found.pageInfo} onMove={change} />
            </div>
          ) : (
            <p className="note">{t(isFiltered(query) ? "games.noneFound" : "games.none")}</p>
          )
        }
      </Read>
    </div>
  );
}
