import { useMemo } from "react";
import { CountriesDocument, LanguagesDocument } from "../../../api/generated/graphql";
import { useAsk } from "../../../app/session";
import { useFormat } from "../../../i18n";
import type { Option, Source } from "../../../ui/Picker";

/** Some of what a name is part of, by their names. */
function named(codes: readonly string[], nameOf: (code: string) => string, search: string): Option[] {
  return codes
    .map((value) => ({ value, label: nameOf(value) }))
    .filter(({ label }) => label.toLowerCase().includes(search.toLowerCase()))
    .sort((one, other) => one.label.localeCompare(other.label))
    .slice(0, 50);
}

export function useCountries(): Source {
  const ask = useAsk();
  const { country } = useFormat();
  return useMemo(
    () => ({
      key: "countries",
      find: async (search) =>
        named(
          (await ask(CountriesDocument, {})).shop.countries.map(({ code }) => code),
          country,
          search,
        ),
    }),
    [ask, country],
  );
}

export function useLanguages(): Source {
  const ask = useAsk();
  const { language } = useFormat();
  return useMemo(
    () => ({
      key: "languages to choose",
      find: async (search) =>
        named(
          (await ask(LanguagesDocument, {})).shop.languages.map(({ code }) =>
            code.toLowerCase().replaceAll("_", "-"),
          ),
          (code) => language(code.toUpperCase()),
          search,
        ),
    }),
    [ask, language],
  );
}
