import { Button } from "@saleor/macaw-ui";
import { useQuery } from "../../app/router";
import { useText } from "../../i18n";
import { SelectField } from "../../ui/forms/Field";
import { START } from "../../ui/Pager";
import { Typed } from "../../ui/forms/Typed";
import { isFiltered } from "./filters";
import { useChoices } from "./useChoices";

const NONE = { search: null, active: null, channel: null, now: null, ...START };

export function CampaignFilters() {
  const t = useText();
  const [query, change] = useQuery();
  const channels = useChoices().data?.channels ?? [];
  return (
    <div className="toolbar" role="search">
      <Typed name="search" label={t("campaigns.search")} type="search" />
      <SelectField
        label={t("state")}
        value={query.get("active") ?? ""}
        onChange={(event) => change({ active: event.target.value, ...START })}
      >
        <option value="">{t("state.all")}</option>
        <option value="yes">{t("state.on")}</option>
        <option value="no">{t("state.off")}</option>
      </SelectField>
      <SelectField
        label={t("campaign.when")}
        value={query.get("now") ?? ""}
        onChange={(event) => change({ now: event.target.value, ...START })}
      >
        <option value="">{t("campaign.anyTime")}</option>
        <option value="yes">{t("campaign.rightNow")}</option>
      </SelectField>
      {channels.length > 1 && (
        <SelectField
          label={t("channel")}
          value={query.get("channel") ?? ""}
          onChange={(event) => change({ channel: event.target.value, ...START })}
        >
          <option value="">{t("channel.all")}</option>
          {channels.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {isFiltered(query) && (
        <Button variant="tertiary" onClick={() => change(NONE)}>
          {t("filters.clear")}
        </Button>
      )}
    </div>
  );
}
