import type { ReactNode } from "react";
import { useText } from "../../i18n";
import { Read } from "../../ui/States";
import { useChannel } from "./useChannel";

/** The children with the slug of the channel that worth is told in; else that the shop has none. */
export function InChannel({ lines, children }: { lines: number; children: (channel: string) => ReactNode }) {
  const t = useText();
  const { channels, channel } = useChannel();
  return (
    <Read query={channels} lines={lines}>
      {() => (channel ? children(channel.slug) : <p className="note">{t("noChannel")}</p>)}
    </Read>
  );
}
