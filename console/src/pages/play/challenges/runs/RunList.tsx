import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { ChallengeRunsDocument, type ChallengeWholeFragment } from "../../../../api/generated/challenges";
import { useQuery } from "../../../../app/router";
import { useAsk } from "../../../../app/session";
import { useText } from "../../../../i18n";
import { SelectField } from "../../../../ui/forms/Field";
import { Typed } from "../../../../ui/forms/Typed";
import { Pager, slice, START } from "../../../../ui/Pager";
import { Read } from "../../../../ui/States";
import { RunsTable } from "./RunsTable";

const PRIZES: Record<string, boolean> = { yes: true, no: false };

/** Who has reached the target, period by period, and whether they have the prize. */
export function RunList({ challenge }: { challenge: ChallengeWholeFragment }) {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const prize = query.get("prize") ?? "";
  const search = query.get("search");
  const cursor = { after: query.get("after"), before: query.get("before") };
  const filter = { hasPrize: PRIZES[prize] ?? null, search };
  const variables = { challenge: challenge.id, filter, ...slice(cursor, 50) };
  const read = useRead({
    queryKey: ["challengeRuns", variables],
    queryFn: () => ask(ChallengeRunsDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <div>
      <div className="toolbar" role="search">
        <Typed name="search" label={t("member.search")} type="search" />
        <SelectField
          label={t("challenge.prize")}
          value={prize}
          onChange={({ target }) => change({ prize: target.value, ...START })}
        >
          <option value="">{t("runs.all")}</option>
          <option value="yes">{t("runs.withPrize")}</option>
          <option value="no">{t("runs.withoutPrize")}</option>
        </SelectField>
      </div>
      <Read query={read} lines={6}>
        {({ loyaltyChallengeRuns: found }) =>
          found?.edges.length ? (
            <div className="stack" aria-busy={read.isPlaceholderData}>
              <p className="quiet small" role="status">
                {t("runs.count", { count: found.totalCount ?? 0 })}
              </p>
              <RunsTable runs={found.edges.map(({ node }) => node)} />
              <Pager page={found.pageInfo} onMove={change} />
            </div>
          ) : (
            <p className="note">{t(search || prize ? "runs.noneFound" : "runs.none")}</p>
          )
        }
      </Read>
    </div>
  );
}
