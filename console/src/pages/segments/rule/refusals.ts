import { ApiError } from "../../../api/client";
import { Refused } from "../../../api/errors";

/** What a preview refused: its message begins with the path of what is wrong. Null for any other failure. */
export function refusedPreview(error: Error | null): Refused | null {
  const [, field, message] = (error instanceof ApiError && /^(rule[.\w]*): (.+)$/s.exec(error.message)) || [];
  return field && message ? new Refused([{ field, message, code: "INVALID" }]) : null;
}

/** A refusal without what stands in the rule itself. */
export function besidesRule(error: Error | null): Error | null {
  if (!(error instanceof Refused)) return error;
  const others = error.refusals.filter(({ field }) => !field?.startsWith("rule"));
  return others.length ? new Refused(others) : null;
}
