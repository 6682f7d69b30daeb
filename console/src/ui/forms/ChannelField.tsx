import { useQuery as useRead } from "@tanstack/react-query";
import { ChannelsDocument } from "../../api/generated/ui";
import { useQuery } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { SelectField } from "./Field";

/** Chooses one channel, or all, in the page's address. */
export function ChannelField() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const channels = useRead({ queryKey: ["channels"], queryFn: () => ask(ChannelsDocument, {}) });
  return (
    <SelectField
      label={t("channel")}
      value={query.get("channel") ?? ""}
      onChange={(event) => change({ channel: event.target.value })}
    >
      <option value="">{t("reward.allChannels")}</option>
      {channels.data?.channels?.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
