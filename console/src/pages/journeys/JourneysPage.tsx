import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { JourneysDocument } from "../../api/generated/journeys";
import { useQuery } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { ButtonLink } from "../../ui/Link";
import { Pager, slice } from "../../ui/Pager";
import { Sections } from "../../ui/Sections";
import { Permitted, Read } from "../../ui/States";
import { JourneysTable } from "./JourneysTable";
import { SECTIONS } from "./sections";

const PAGE_SIZE = 25;

export default function JourneysPage() {
  const t = useText();
  return (
    <Permitted to="MANAGE_USERS">
      <div className="stack">
        <header className="actions apart">
          <h1>{t("journeys.page")}</h1>
          <ButtonLink to="/journeys/new">{t("journey.new")}</ButtonLink>
        </header>
        <Sections page="journeys" title="journeys.page" sections={SECTIONS} />
        <JourneyList />
      </div>
    </Permitted>
  );
}

function JourneyList() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const variables = slice({ after: query.get("after"), before: query.get("before") }, PAGE_SIZE);
  const journeys = useRead({
    queryKey: ["journeys", variables],
    queryFn: () => ask(JourneysDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <Read query={journeys} lines={8}>
      {({ loyaltyJourneys: found }) =>
        found?.edges.length ? (
          <div className="stack" aria-busy={journeys.isPlaceholderData}>
            <p className="quiet small" role="status">
              {t("journeys.count", { count: found.totalCount ?? 0 })}
            </p>
            <JourneysTable journeys={found.edges.map(({ node }) => node)} />
            <Pager page={found.pageInfo} onMove={change} />
          </div>
        ) : (
          <p className="note">{t("journeys.none")}</p>
        )
      }
    </Read>
  );
}
