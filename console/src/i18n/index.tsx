import { useCallback, useEffect, useState, type ReactNode } from "react";
import { IntlProvider, useIntl } from "react-intl";
import english from "./en.json";

export type Id = keyof typeof english;
type Texts = Record<string, string>;

const OTHERS: Record<string, () => Promise<{ default: Texts }>> = {
  fi: () => import("./fi.json"),
  pl: () => import("./pl.json"),
  ru: () => import("./ru.json"),
};

/** Texts of the Dashboard's language where we have it, else English; numbers and dates as that language writes them. */
export function Language({ locale, children }: { locale: string; children: ReactNode }) {
  const [loaded, setLoaded] = useState<{ locale: string; texts: Texts }>({ locale: "en", texts: english });
  const language = locale.split("-")[0] ?? "en";
  useEffect(() => {
    let wanted = true;
    const load = OTHERS[language] ?? (() => Promise.resolve({ default: english as Texts }));
    void load().then(({ default: texts }) => wanted && setLoaded({ locale, texts }));
    document.documentElement.lang = language in OTHERS ? language : "en";
    return () => {
      wanted = false;
    };
  }, [locale, language]);
  return (
    <IntlProvider locale={loaded.locale} messages={loaded.texts} defaultLocale="en">
      {children}
    </IntlProvider>
  );
}

export type Text = (id: Id, values?: Record<string, string | number | Date>) => string;

export function useText(): Text {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}

/** The language that the API is asked for texts in: one of those that it writes sentences in. */
export function useLanguageCode(): "EN" | "FI" | "PL" | "RU" {
  const language = useIntl().locale.split("-")[0];
  return language === "fi" ? "FI" : language === "pl" ? "PL" : language === "ru" ? "RU" : "EN";
}

export interface Format {
  number: (value: number) => string;
  /** Signed, for what came or went. */
  change: (value: number) => string;
  money: (value: { amount: number; currency: string }) => string;
  /** Signed, for what becomes more or less. */
  signed: (value: { amount: number; currency: string }) => string;
  /** The same worth in the money of several channels, such as "PLN 4.00 or $1.00". */
  either: (values: readonly { amount: number; currency: string }[]) => string;
  day: (moment: string) => string;
  /** On the clocks of the browser, or of a zone such as Europe/Warsaw. */
  moment: (moment: string, timeZone?: string) => string;
  /** The name of a language that the API knows as PT_BR. */
  language: (code: string) => string;
  country: (code: string) => string;
}

export function useFormat(): Format {
  const intl = useIntl();
  const money = ({ amount, currency }: { amount: number; currency: string }) =>
    intl.formatNumber(amount, { style: "currency", currency });
  return {
    number: (value) => intl.formatNumber(value, { maximumFractionDigits: 6 }),
    change: (value) => intl.formatNumber(value, { signDisplay: "exceptZero" }),
    money,
    signed: ({ amount, currency }) =>
      intl.formatNumber(amount, { style: "currency", currency, signDisplay: "exceptZero" }),
    either: (values) => intl.formatList(values.map(money), { type: "disjunction" }),
    day: (moment) => intl.formatDate(moment, { dateStyle: "medium" }),
    moment: (moment, timeZone) =>
      intl.formatDate(moment, { dateStyle: "medium", timeStyle: "short", ...(timeZone && { timeZone }) }),
    language: (code) => intl.formatDisplayName(code.replaceAll("_", "-"), { type: "language" }) ?? code,
    country: (code) => intl.formatDisplayName(code, { type: "region" }) ?? code,
  };
}
