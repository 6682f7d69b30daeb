import { useQuery } from "../../app/router";
import { useText } from "../../i18n";
import { ChannelField } from "../../ui/forms/ChannelField";
import { SelectField } from "../../ui/forms/Field";
import { PERIODS, useSpan } from "./useFigures";

export function SpanChoice() {
  const t = useText();
  const [, change] = useQuery();
  const { months } = useSpan();
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
      <ChannelField />
    </div>
  );
}
