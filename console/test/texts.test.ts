import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import english from "../src/i18n/en.json";
import finnish from "../src/i18n/fi.json";
import polish from "../src/i18n/pl.json";
import russian from "../src/i18n/ru.json";

const VALUES = new Proxy(
  {},
  { get: (_, name) => (typeof name === "string" && /^[a-z]+$/i.test(name) ? 3 : undefined), has: () => true },
);

const values = (text: string) => new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name));

test.each([
  ["fi", finnish],
  ["pl", polish],
  ["ru", russian],
])("%s says everything that English says, with the same values", (locale, texts: Record<string, string>) => {
  expect(Object.keys(texts)).toEqual(Object.keys(english));
  for (const [id, text] of Object.entries(texts)) {
    expect(text, id).not.toBe("");
    expect(values(text), id).toEqual(values(english[id as keyof typeof english]));
    expect(new IntlMessageFormat(text, locale).format(VALUES), id).toBeTruthy();
  }
});

test.each([
  ["ru", russian, ["1 балл", "3 балла", "5 баллов", "21 балл"]],
  ["pl", polish, ["1 punkt", "3 punkty", "5 punktów", "21 punktów"]],
  ["fi", finnish, ["1 piste", "3 pistettä", "5 pistettä", "21 pistettä"]],
])("points are counted as %s counts", (locale, texts, counted) => {
  const format = new IntlMessageFormat(texts["points.count"], locale);
  expect([1, 3, 5, 21].map((points) => format.format({ points }))).toEqual(counted);
});
