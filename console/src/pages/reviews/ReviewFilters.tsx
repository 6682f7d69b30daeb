import { Button } from "@saleor/macaw-ui";
import { useQuery as useRead } from "@tanstack/react-query";
import { ReviewedProductDocument } from "../../api/generated/reviews";
import { useQuery } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { SelectField } from "../../ui/forms/Field";
import { Picker } from "../../ui/forms/Picker";
import { useProducts } from "../../ui/forms/sources";
import { Typed } from "../../ui/forms/Typed";
import { START } from "../../ui/Pager";
import { isFiltered, STARS, STATES } from "./filters";

const NONE = { state: null, stars: null, product: null, search: null, ...START };

export function ReviewFilters() {
  const t = useText();
  const [query, change] = useQuery();
  return (
    <div className="toolbar" role="search">
      <Typed name="search" label={t("reviews.search")} type="search" />
      <SelectField
        label={t("state")}
        value={query.get("state") ?? ""}
        onChange={(event) => change({ state: event.target.value, ...START })}
      >
        <option value="">{t("review.state.all")}</option>
        {STATES.map((state) => (
          <option key={state} value={state}>
            {t(`review.state.${state}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("review.stars")}
        value={query.get("stars") ?? ""}
        onChange={(event) => change({ stars: event.target.value, ...START })}
      >
        <option value="">{t("review.stars.all")}</option>
        {STARS.map((count) => (
          <option key={count} value={count}>
            {t("review.stars.count", { count })}
          </option>
        ))}
      </SelectField>
      <ProductField />
      {isFiltered(query) && (
        <Button variant="tertiary" onClick={() => change(NONE)}>
          {t("filters.clear")}
        </Button>
      )}
    </div>
  );
}

function ProductField() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const products = useProducts();
  const id = query.get("product");
  const named = useRead({
    queryKey: ["reviewedProduct", id],
    queryFn: () => ask(ReviewedProductDocument, { id: id! }),
    enabled: Boolean(id),
  });
  return (
    <Picker
      single
      label={t("review.product")}
      source={products}
      chosen={id ? [{ value: id, label: named.data?.product?.name ?? "…" }] : []}
      onChange={([product]) => change({ product: product?.value ?? null, ...START })}
    />
  );
}
