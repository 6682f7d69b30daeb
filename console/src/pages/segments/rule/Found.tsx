import { useText } from "../../../i18n";
import { Picker } from "../../../ui/forms/Picker";
import { useCategories, useProducts, useSegments } from "../../../ui/forms/sources";
import { takes, type Among } from "./inputs";
import { useNamed } from "./names";
import { useCountries, useLanguages } from "./places";
import type { ValuesProps } from "./Values";

/** Values that are found by their names. */
export function Found({ condition, onChange, error, among }: ValuesProps & { among: Among }) {
  const t = useText();
  const sources = {
    product: useProducts(),
    category: useCategories(),
    segment: useSegments("code"),
    language: useLanguages(),
    country: useCountries(),
  };
  const isSingle = takes(condition.operator) === "one";
  return (
    <Picker
      single={isSingle}
      label={t(isSingle ? "rule.value" : "rule.values")}
      source={sources[among]}
      chosen={useNamed(among, condition.values)}
      onChange={(chosen) => onChange(chosen.map(({ value }) => value))}
      error={error}
    />
  );
}
