/** A refusal of a mutation, as every one of ours tells it. */
export interface Refusal {
  field?: string | null;
  message?: string | null;
  code: string;
}

/** A mutation was answered with refusals: nothing of it was done. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.message).join(" "));
  }

  /** What the API says of one field, in its words. */
  of(field: string): string | undefined {
    return this.refusals.find((refusal) => refusal.field === field)?.message ?? undefined;
  }

  /** What it says of fields that a form does not have. */
  besides(fields: readonly string[]): string[] {
    return this.refusals
      .filter((refusal) => !fields.includes(refusal.field ?? ""))
      .map((refusal) => refusal.message ?? refusal.code);
  }
}

/** Returns what a mutation answered. Raises Refused where it refused. */
export function accepted<Answer extends { errors: readonly Refusal[] }>(
  answer: Answer | null | undefined,
): Answer {
  if (!answer) throw new Refused([{ code: "GRAPHQL_ERROR" }]);
  if (answer.errors.length) throw new Refused(answer.errors);
  return answer;
}
