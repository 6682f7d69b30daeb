import { Button } from "@saleor/macaw-ui";
import { useQuery } from "../../../../app/router";
import { useText } from "../../../../i18n";
import { SelectField } from "../../../../ui/forms/Field";
import { Typed } from "../../../../ui/forms/Typed";
import { START } from "../../../../ui/Pager";
import { isFiltered } from "./filters";

export function GameFilters() {
  const t = useText();
  const [query, change] = useQuery();
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
      {isFiltered(query) && (
        <Button variant="tertiary" onClick={() => change({ search: null, active: null, ...START })}>
          {t("filters.clear")}
        </Button>
      )}
    </div>
  );
}
