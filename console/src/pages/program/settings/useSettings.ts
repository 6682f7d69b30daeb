import { accepted } from "../../../api/errors";
import { SaveSettingsDocument } from "../../../api/generated/program";
import type { LoyaltySettingsInput } from "../../../api/generated/schema";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { read, tryRead, type Reading } from "../../../ui/forms/reading";
import { changesOf, useForm } from "../../../ui/forms/useForm";
import { FIELDS, previewed, type Name, type Settings } from "./fields";

type Draft = Record<Name, string | boolean>;

/** The form of all settings. What was not touched is not sent. */
export function useSettings(settings: Settings) {
  const t = useText();
  const ask = useAsk();
  const before = draftOf(settings);
  const form = useForm(
    before,
    async (draft) => {
      const input = read(t, (reading) => inputOf(changesOf(draft, before), reading));
      return accepted((await ask(SaveSettingsDocument, { input })).loyaltySettingsUpdate);
    },
    { say: () => t("settings.saved") },
  );
  const input = tryRead(t, (reading) => inputOf(changesOf(form.draft, before), reading));
  const plan = input && previewed(input);
  return { form, plan: plan && { settings: plan } };
}

const draftOf = (settings: Settings): Draft =>
  Object.fromEntries(
    (Object.keys(FIELDS) as Name[]).map((name) => {
      const value = settings[name];
      return [name, typeof value === "boolean" ? value : String(value)];
    }),
  ) as Draft;

function inputOf(changes: Partial<Draft>, reading: Reading): LoyaltySettingsInput {
  const values = Object.entries(changes).map(([name, value]) => {
    const { kind } = FIELDS[name as Name];
    return [name, kind === "whole" || kind === "decimal" ? reading[kind](name, String(value)) : value];
  });
  return Object.fromEntries(values) as LoyaltySettingsInput;
}
