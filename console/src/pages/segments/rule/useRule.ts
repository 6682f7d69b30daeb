import { useText } from "../../../i18n";
import { Reading } from "../../../ui/forms/reading";
import { ruleOf, type Group } from "./tree";

/** The rule that is sent for what was built. `sent` raises Refused where a number is none. */
export function useRule(root: Group) {
  const t = useText();
  const sent = () => {
    const reading = new Reading(t);
    const rule = ruleOf(root, reading);
    reading.end();
    return rule;
  };
  return { sent };
}
