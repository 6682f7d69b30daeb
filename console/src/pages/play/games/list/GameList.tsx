import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { GamesDocument } from "../../../../api/generated/games";
import { useQuery } from "../../../../app/router";
import { useAsk } from "../../../../app/session";
import { isFiltered, variablesOf } from "./filters";
import { GameFilters } from "./GameFilters";
import { GamesTable } from "./GamesTable";
import { Listed } from "../../../../ui/Listed";

export function GameList() {
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
      <Listed
        read={read}
        of={(data) => data.loyaltyAllGames}
        count="games.count"
        none={isFiltered(query) ? "games.noneFound" : "games.none"}
        onMove={change}
        lines={6}
      >
        {(rows) => <GamesTable games={rows} />}
      </Listed>
    </div>
  );
}
