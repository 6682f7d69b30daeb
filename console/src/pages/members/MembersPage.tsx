import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { MembersDocument } from "../../api/generated/members";
import { useQuery } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Pager } from "../../ui/Pager";
import { Permitted, Read } from "../../ui/States";
import { isFiltered, variablesOf } from "./filters";
import { MemberFilters } from "./MemberFilters";
import { MembersTable } from "./MembersTable";

export function MembersPage() {
  const t = useText();
  return (
    <Permitted to="MANAGE_USERS">
      <div className="stack">
        <h1>{t("members")}</h1>
        <div>
          <MemberFilters />
          <MemberList />
        </div>
      </div>
    </Permitted>
  );
}

function MemberList() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const variables = variablesOf(query);
  const members = useRead({
    queryKey: ["members", variables],
    queryFn: () => ask(MembersDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <Read query={members} lines={8}>
      {({ loyaltyMembers: found }) =>
        found?.edges.length ? (
          <div className="stack" aria-busy={members.isPlaceholderData}>
            <p className="quiet small" role="status">
              {t("members.count", { count: found.totalCount ?? 0 })}
            </p>
            <MembersTable members={found.edges.map(({ node }) => node)} />
            <Pager page={found.pageInfo} onMove={change} />
          </div>
        ) : (
          <p className="note">{t(isFiltered(query) ? "members.noneFound" : "members.none")}</p>
        )
      }
    </Read>
  );
}
