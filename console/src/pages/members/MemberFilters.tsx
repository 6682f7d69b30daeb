import { Button } from "@saleor/macaw-ui";
import { useQuery as useRead } from "@tanstack/react-query";
import { TiersDocument } from "../../api/generated/members";
import { useQuery } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { SelectField } from "../../ui/forms/Field";
import { START } from "../../ui/Pager";
import { Typed } from "../../ui/forms/Typed";
import { isFiltered, LIFE_CYCLES } from "./filters";

const NONE = {
  search: null,
  tier: null,
  least: null,
  most: null,
  life: null,
  suspended: null,
  ...START,
};

export function MemberFilters() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const tiers = useRead({ queryKey: ["tiers"], queryFn: () => ask(TiersDocument, {}) });
  return (
    <div className="toolbar" role="search">
      <Typed name="search" label={t("member.search")} type="search" />
      <SelectField
        label={t("tier")}
        value={query.get("tier") ?? ""}
        onChange={(event) => change({ tier: event.target.value, ...START })}
      >
        <option value="">{t("tier.all")}</option>
        {tiers.data?.loyaltyTiers.map((tier) => (
          <option key={tier.id} value={tier.id}>
            {tier.name}
          </option>
        ))}
      </SelectField>
      <Typed name="least" label={t("points.least")} inputMode="numeric" />
      <Typed name="most" label={t("points.most")} inputMode="numeric" />
      <SelectField
        label={t("life")}
        value={query.get("life") ?? ""}
        onChange={(event) => change({ life: event.target.value, ...START })}
      >
        <option value="">{t("life.all")}</option>
        {LIFE_CYCLES.map((stage) => (
          <option key={stage} value={stage}>
            {t(`life.${stage}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("standing")}
        value={query.get("suspended") ?? ""}
        onChange={(event) => change({ suspended: event.target.value, ...START })}
      >
        <option value="">{t("standing.all")}</option>
        <option value="yes">{t("standing.suspended")}</option>
      </SelectField>
      {isFiltered(query) && (
        <Button variant="tertiary" onClick={() => change(NONE)}>
          {t("filters.clear")}
        </Button>
      )}
    </div>
  );
}
