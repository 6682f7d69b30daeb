import { useQuery as useRead } from "@tanstack/react-query";
import { ChannelsDocument } from "../../api/generated/ui";
import { useQuery } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { SelectField } from "../../ui/Field";
import { PERIODS, useSpan } from "./useFigures";

export function SpanChoice() {
  const t = useText();
  const ask = useAsk();
  const [, change] = useQuery();
  const { months, channel } = useSpan();
  const channels = useRead({ queryKey: ["channels"], queryFn: () => ask(ChannelsDocument, {}) });
  return (
    <div className="toolbar">
      <SelectField
        label={t("overview.period")}
        value={String(months)}
        onChange={(event) => change({ months: event.target.value })}
      >
        {PERIODS.map((count) => (
          <option key={count} value={count}>
            {t("overview.months", { count })}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("channel")}
        value={channel ?? ""}
        onChange={(event) => change({ channel: event.target.value })}
      >
        <option value="">{t("reward.allChannels")}</option>
        {channels.data?.channels?.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
