import type { Text } from "../../i18n";
import { TRIGGERS } from "./triggers";

const BESIDES = ["BIRTHDAY_POINTS", "REWARD_RECEIVED"] as const;

/** What a template that comes with the program is called; of any other, its code. */
export function templateName(code: string, t: Text): string {
  const name = code.toUpperCase();
  if (name in TRIGGERS) return t(`trigger.${name as keyof typeof TRIGGERS}`);
  const besides = BESIDES.find((one) => one === name);
  return besides ? t(`template.${besides}`) : code;
}
