import { Button } from "@saleor/macaw-ui";
import { useQuery } from "../../../../app/router";
import { useText } from "../../../../i18n";
import { SelectField } from "../../../../ui/forms/Field";
import { Typed } from "../../../../ui/forms/Typed";
import { START } from "../../../../ui/Pager";
import { isFiltered } from "./filters";

const NONE = { search: null, active: null, when: null, ...START };

export function ChallengeFilters() {
  const t = useText();
  const [query, change] = useQuery();
  return (
    <div className="toolbar" role="search">
      <Typed name="search" label={t("campaigns.search")} type="search" />
      <SelectField
        label={t("challenge.when")}
        value={query.get("when") ?? ""}
        onChange={(event) => change({ when: event.target.value, ...START })}
      >
        <option value="">{t("challenges.notOver")}</option>
        <option value="over">{t("challenges.over")}</option>
      </SelectField>
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
        <Button variant="tertiary" onClick={() => change(NONE)}>
          {t("filters.clear")}
        </Button>
      )}
    </div>
  );
}
