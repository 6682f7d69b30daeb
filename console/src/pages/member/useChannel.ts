import { useQuery as useRead } from "@tanstack/react-query";
import { ChannelsDocument } from "../../api/generated/ui";
import { useQuery } from "../../app/router";
import { useAsk } from "../../app/session";

/** The channels of the shop, and the one that worth is told in: the address's, else the first that sells. */
export function useChannel() {
  const ask = useAsk();
  const [query] = useQuery();
  const channels = useRead({
    queryKey: ["channels"],
    queryFn: () => ask(ChannelsDocument, {}),
    select: (data) => [...(data.channels ?? [])].sort((a, b) => Number(b.isActive) - Number(a.isActive)),
  });
  const named = channels.data?.find(({ slug }) => slug === query.get("channel"));
  return { channels, channel: named ?? channels.data?.[0] };
}
