import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { BallotsDocument } from "../../../api/generated/polls";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Listed } from "../../../ui/Listed";
import { SelectField } from "../../../ui/forms/Field";
import { Typed } from "../../../ui/forms/Typed";
import { slice, START } from "../../../ui/Pager";
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
      <Listed
        read={read}
        of={(data) => data.loyaltyPollBallots}
        count="votes.count"
        none={sameAddress || search ? "votes.noneFound" : "poll.noVotes"}
        onMove={change}
        lines={6}
      >
        {(rows) => <BallotsTable ballots={rows} />}
      </Listed>
    </div>
  );
}
