import { useIntl } from "react-intl";
import { useQuery } from "../../../app/router";
import { useText } from "../../../i18n";
import { ChannelField } from "../../../ui/forms/ChannelField";
import { SelectField } from "../../../ui/forms/Field";
import { useMonth } from "./useStatement";

export function MonthChoice() {
  const t = useText();
  const intl = useIntl();
  const [, change] = useQuery();
  const { all, month } = useMonth();
  return (
    <div className="toolbar">
      <SelectField
        label={t("overview.month")}
        value={month}
        onChange={(event) => change({ month: event.target.value })}
      >
        {all.map((one) => (
          <option key={one} value={one}>
            {intl.formatDate(`${one}-15`, { month: "long", year: "numeric", timeZone: "UTC" })}
          </option>
        ))}
      </SelectField>
      <ChannelField />
    </div>
  );
}
