import { useQueries, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import {
  ChannelTermsDocument,
  TermsChannelsDocument,
  type ChannelTermsQuery,
  type TermsChannelsQuery,
} from "../../../api/generated/program";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Failure, Loading, Read } from "../../../ui/States";
import { TermsDialog } from "./TermsDialog";
import { TermsTable } from "./TermsTable";

export type Channel = NonNullable<TermsChannelsQuery["channels"]>[number];
export type Terms = NonNullable<ChannelTermsQuery["loyaltyChannelTerms"]>;
export type Defaults = TermsChannelsQuery["loyaltySettings"];
export interface OfChannel {
  channel: Channel;
  terms: Terms;
}

export function TermsSection() {
  const t = useText();
  const ask = useAsk();
  const read = useRead({ queryKey: ["termsChannels"], queryFn: () => ask(TermsChannelsDocument, {}) });
  return (
    <Read query={read} lines={6}>
      {({ channels, loyaltySettings }) =>
        channels?.length ? (
          <AllTerms channels={channels} defaults={loyaltySettings} />
        ) : (
          <p className="note">{t("noChannel")}</p>
        )
      }
    </Read>
  );
}

function AllTerms({ channels, defaults }: { channels: Channel[]; defaults: Defaults }) {
  const t = useText();
  const ask = useAsk();
  const [open, setOpen] = useState<OfChannel | null>(null);
  const reads = useQueries({
    queries: channels.map(({ id }) => ({
      queryKey: ["channelTerms", id],
      queryFn: () => ask(ChannelTermsDocument, { channel: id }),
    })),
  });
  const failed = reads.find(({ isError }) => isError);
  if (failed) return <Failure error={failed.error} retry={() => void failed.refetch()} />;
  const rows = channels.flatMap((channel, index) => {
    const terms = reads[index]?.data?.loyaltyChannelTerms;
    return terms ? [{ channel, terms }] : [];
  });
  if (reads.some(({ isPending }) => isPending)) return <Loading lines={6} />;
  return (
    <div className="stack">
      <p className="quiet">{t("terms.explained")}</p>
      <TermsTable rows={rows} defaults={defaults} onEdit={setOpen} />
      {open && <TermsDialog {...open} defaults={defaults} onClose={() => setOpen(null)} />}
    </div>
  );
}
