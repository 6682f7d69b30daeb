import { CountriesDocument } from "../../../api/generated/segments";
import { LanguagesDocument } from "../../../api/generated/ui";
import { useFormat } from "../../../i18n";
import type { Option, Source } from "../../../ui/forms/Picker";
import { useSource } from "../../../ui/forms/sources";

/** Some of what a name is part of, by their names. */
function named(codes: readonly string[], nameOf: (code: string) => string, search: string): Option[] {
  return codes
    .map((value) => ({ value, label: nameOf(value) }))
    .filter(({ label }) => label.toLowerCase().includes(search.toLowerCase()))
    .sort((one, other) => one.label.localeCompare(other.label))
    .slice(0, 50);
}

export function useCountries(): Source {
  const { country } = useFormat();
  return useSource("countries", async (ask, search) => {
    const { countries } = (await ask(CountriesDocument, {})).shop;
    return named(
      countries.map(({ code }) => code),
      country,
      search,
    );
  });
}

export function useLanguages(): Source {
  const { language } = useFormat();
  return useSource("languages to choose", async (ask, search) => {
    const { languages } = (await ask(LanguagesDocument, {})).shop;
    return named(
      languages.map(({ code }) => code.toLowerCase().replaceAll("_", "-")),
      (code) => language(code.toUpperCase()),
      search,
    );
  });
}
