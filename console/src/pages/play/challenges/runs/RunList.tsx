import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { ChallengeRunsDocument, type ChallengeWholeFragment } from "../../../../api/generated/challenges";
import { useQuery } from "../../../../app/router";
import { useAsk } from "../../../../app/session";
import { useText } from "../../../../i18n";
import { Listed } from "../../../../ui/Listed";
import { SelectField } from "../../../../ui/forms/Field";
import { Typed } from "../../../../ui/forms/Typed";
import { slice, START } from "../../../../ui/Pager";
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
      <Listed
        read={read}
        of={(data) => data.loyaltyChallengeRuns}
        count="runs.count"
        none={search || prize ? "runs.noneFound" : "runs.none"}
        onMove={change}
        lines={6}
      >
        {(rows) => <RunsTable runs={rows} />}
      </Listed>
    </div>
  );
}
