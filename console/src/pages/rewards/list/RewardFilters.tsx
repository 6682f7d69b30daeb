import { Button } from "@saleor/macaw-ui";
import { useQuery } from "../../../app/router";
import { useText } from "../../../i18n";
import { SelectField } from "../../../ui/forms/Field";
import { START } from "../../../ui/Pager";
import { Typed } from "../../../ui/forms/Typed";
import { isFiltered, KINDS } from "./filters";

export function RewardFilters() {
  const t = useText();
  const [query, change] = useQuery();
  return (
    <div className="toolbar" role="search">
      <Typed name="search" label={t("name")} type="search" />
      <SelectField
        label={t("reward.kind")}
        value={query.get("kind") ?? ""}
        onChange={(event) => change({ kind: event.target.value, ...START })}
      >
        <option value="">{t("reward.kind.all")}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`reward.kind.${kind}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("state")}
        value={query.get("state") ?? ""}
        onChange={(event) => change({ state: event.target.value, ...START })}
      >
        <option value="">{t("state.all")}</option>
        <option value="on">{t("state.on")}</option>
        <option value="off">{t("state.off")}</option>
      </SelectField>
      {isFiltered(query) && (
        <Button
          variant="tertiary"
          onClick={() => change({ search: null, kind: null, state: null, ...START })}
        >
          {t("filters.clear")}
        </Button>
      )}
    </div>
  );
}
