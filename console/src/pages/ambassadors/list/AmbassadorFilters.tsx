import { Button } from "@saleor/macaw-ui";
import { useQuery } from "../../../app/router";
import { useText } from "../../../i18n";
import { SelectField } from "../../../ui/forms/Field";
import { Typed } from "../../../ui/forms/Typed";
import { START } from "../../../ui/Pager";
import { isFiltered, STATES } from "./filters";

export function AmbassadorFilters() {
  const t = useText();
  const [query, change] = useQuery();
  return (
    <div className="toolbar" role="search">
      <Typed name="search" label={t("member.search")} type="search" />
      <SelectField
        label={t("state")}
        value={query.get("state") ?? ""}
        onChange={(event) => change({ state: event.target.value, ...START })}
      >
        <option value="">{t("referral.state.all")}</option>
        {STATES.map((state) => (
          <option key={state} value={state}>
            {t(`ambassador.state.${state}`)}
          </option>
        ))}
      </SelectField>
      {isFiltered(query) && (
        <Button variant="tertiary" onClick={() => change({ search: null, state: null, ...START })}>
          {t("filters.clear")}
        </Button>
      )}
    </div>
  );
}
