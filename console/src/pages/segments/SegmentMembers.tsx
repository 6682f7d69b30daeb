import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { SegmentMembersDocument, type SegmentWholeFragment } from "../../api/generated/segments";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Pager, slice, START } from "../../ui/Pager";
import { Permitted, Read } from "../../ui/States";
import { SegmentMembersTable } from "./SegmentMembersTable";

export function SegmentMembers({ segment }: { segment: SegmentWholeFragment }) {
  const t = useText();
  return (
    <section className="stack" aria-labelledby="members">
      <h2 id="members">{t("members")}</h2>
      <Permitted to="MANAGE_USERS">
        <List segment={segment} />
      </Permitted>
    </section>
  );
}

function List({ segment: { id, kind } }: { segment: SegmentWholeFragment }) {
  const t = useText();
  const ask = useAsk();
  const [cursor, setCursor] = useState(START);
  const variables = { id, ...slice(cursor, 20) };
  const read = useRead({
    queryKey: ["segmentMembers", variables],
    queryFn: () => ask(SegmentMembersDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <Read query={read}>
      {({ loyaltySegment }) => {
        const found = loyaltySegment?.members;
        return found?.edges.length ? (
          <div className="stack" aria-busy={read.isPlaceholderData}>
            <SegmentMembersTable
              segment={kind === "LIST" ? id : null}
              members={found.edges.map(({ node }) => node)}
            />
            <Pager page={found.pageInfo} onMove={setCursor} />
          </div>
        ) : (
          <p className="note">{t(kind === "LIST" ? "segment.nobodyListed" : "segment.nobody")}</p>
        );
      }}
    </Read>
  );
}
