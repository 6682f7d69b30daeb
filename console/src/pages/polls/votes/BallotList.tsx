import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { BallotsDocument } from "../../../api/generated/polls";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { SelectField } from "../../../ui/forms/Field";
import { Typed } from "../../../ui/forms/Typed";
import { Pager, slice, START } from "../../../ui/Pager";
import { Read } from "../../../ui/States";
import { BallotsTable } from "./BallotsTable";

/** Who voted for what; votes of one address are found together. */
export function BallotList({ poll }: { poll: string }) {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const sameAddress = query.get("same") === "yes" ? true : null;
  const search = query.get("search");
  const cursor = { after: query.get("after"), before: query.get("before") };
  const variables = { poll, filter: { sameAddress, search }, ...slice(cursor, 50) };
  const read = useRead({
    queryKey: ["ballots", variables],
    queryFn: () => ask(BallotsDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <div>
      <div className="toolbar" role="search">
        <Typed name="search" label={t("member.search")} type="search" />
        <SelectField
          label={t("votes.address")}
          value={sameAddress ? "yes" : ""}
          onChange={(event) => change({ same: event.target.value, ...START })}
        >
          <option value="">{t("votes.all")}</option>
          <option value="yes">{t("votes.same")}</option>
        </SelectField>
      </div>
      <Read query={read} lines={6}>
        {({ loyaltyPollBallots: found }) =>
          found?.edges.length ? (
            <div className="stack" aria-busy={read.isPlaceholderData}>
              <p className="quiet small" role="status">
                {t("votes.count", { count: found.totalCount ?? 0 })}
              </p>
              <BallotsTable ballots={found.edges.map(({ node }) => node)} />
              <Pager page={found.pageInfo} onMove={change} />
            </div>
          ) : (
            <p className="note">{t(sameAddress || search ? "votes.noneFound" : "poll.noVotes")}</p>
          )
        }
      </Read>
    </div>
  );
}
