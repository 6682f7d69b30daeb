import { useRef, useState } from "react";
import { accepted, Refused } from "../../../api/errors";
import { SaveSettingsDocument, type LoyaltySettingsInput } from "../../../api/generated/program";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { useChange } from "../../../ui/mutations";
import { Reading } from "../../../ui/reading";
import { FIELDS, previewed, type Name, type Settings } from "./fields";

type Typed = Partial<Record<Name, string | boolean>>;

/** The form of all settings. What was typed stays until it is saved or undone; what was not touched is not sent. */
export function useSettings(settings: Settings) {
  const t = useText();
  const ask = useAsk();
  const [typed, setTyped] = useState<Typed>({});
  const shown = (name: Name): string | boolean => typed[name] ?? initial(settings[name]);
  const changed = (Object.keys(typed) as Name[]).filter((name) => typed[name] !== initial(settings[name]));
  const read = () => inputOf(changed, shown, new Reading(t));
  const sent = useRef<Typed>({});
  const save = useChange(
    async () => {
      sent.current = typed;
      return accepted((await ask(SaveSettingsDocument, { input: read() })).loyaltySettingsUpdate);
    },
    { say: () => t("settings.saved"), shown: () => setTyped((now) => typedSince(now, sent.current)) },
  );
  return {
    shown,
    set: (name: Name, value: string | boolean) => setTyped((before) => ({ ...before, [name]: value })),
    isChanged: changed.length > 0,
    undo: () => {
      setTyped({});
      save.reset();
    },
    plan: planOf(read),
    save,
  };
}

/** What was typed after the form was sent. */
const typedSince = (now: Typed, sent: Typed): Typed =>
  Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== sent[name as Name]));

const initial = (value: Settings[Name]): string | boolean =>
  typeof value === "boolean" ? value : String(value);

function inputOf(
  changed: Name[],
  shown: (name: Name) => string | boolean,
  reading: Reading,
): LoyaltySettingsInput {
  const values = changed.map((name) => {
    const value = shown(name);
    const kind = FIELDS[name].kind;
    if (kind !== "whole" && kind !== "decimal") return [name, value];
    return [name, reading[kind](name, String(value))];
  });
  reading.end();
  return Object.fromEntries(values);
}

/** What is to be previewed of what was typed; null while that is no number. */
function planOf(read: () => LoyaltySettingsInput) {
  try {
    const settings = previewed(read());
    return settings && { settings };
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
