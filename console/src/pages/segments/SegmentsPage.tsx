import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { SegmentsDocument } from "../../api/generated/segments";
import { useQuery } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { ButtonLink } from "../../ui/Link";
import { Pager, slice } from "../../ui/Pager";
import { Permitted, Read } from "../../ui/States";
import { Typed } from "../../ui/forms/Typed";
import { SegmentsTable } from "./SegmentsTable";

const PAGE_SIZE = 25;

export default function SegmentsPage() {
  const t = useText();
  return (
    <Permitted to={["MANAGE_DISCOUNTS", "MANAGE_USERS"]}>
      <div className="stack">
        <header className="actions apart">
          <h1>{t("segments")}</h1>
          <ButtonLink to="/segments/new">{t("segment.new")}</ButtonLink>
        </header>
        <div>
          <div className="toolbar" role="search">
            <Typed name="search" label={t("campaigns.search")} type="search" />
          </div>
          <SegmentList />
        </div>
      </div>
    </Permitted>
  );
}

function SegmentList() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const cursor = { after: query.get("after"), before: query.get("before") };
  const variables = { search: query.get("search"), ...slice(cursor, PAGE_SIZE) };
  const segments = useRead({
    queryKey: ["segments", variables],
    queryFn: () => ask(SegmentsDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <Read query={segments} lines={8}>
      {({ loyaltySegments: found }) =>
        found?.edges.length ? (
          <div className="stack" aria-busy={segments.isPlaceholderData}>
            <p className="quiet small" role="status">
              {t("segments.count", { count: found.totalCount ?? 0 })}
            </p>
            <SegmentsTable segments={found.edges.map(({ node }) => node)} />
            <Pager page={found.pageInfo} onMove={change} />
          </div>
        ) : (
          <p className="note">{t(variables.search ? "segments.noneFound" : "segments.none")}</p>
        )
      }
    </Read>
  );
}
