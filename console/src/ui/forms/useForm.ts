import { useState, type FormEvent } from "react";
import { refusedAt, useChange } from "./mutations";

/** What the parts of a form take: what it shows, a way to change some of it, and what was refused of a field. */
export interface Part<Draft> {
  draft: Draft;
  set: (fields: Partial<Draft>) => void;
  refused: (field: string) => string | undefined;
}

export interface Form<Draft> extends Part<Draft> {
  isChanged: boolean;
  undo: () => void;
  send: (event?: FormEvent) => void;
  isBusy: boolean;
  error: Error | null;
}

/**
 * A form over what was read: what was typed lies over it, what was saved until it is read anew, what was typed
 * meanwhile longer. `save` gets both, and may send what differs alone: then what others changed meanwhile stays.
 */
export function useForm<Draft extends object, Answer>(
  before: Draft,
  save: (draft: Draft, before: Draft) => Promise<Answer>,
  done: { say: (answer: Answer) => string; after?: (answer: Answer) => void },
): Form<Draft> {
  const [typed, setTyped] = useState<Partial<Draft>>({});
  const draft = { ...before, ...typed };
  const change = useChange((_: Partial<Draft>) => save(draft, before), {
    ...done,
    shown: (sent) => setTyped((now) => typedSince(now, sent)),
  });
  return {
    draft,
    set: (fields) => setTyped((old) => ({ ...old, ...fields })),
    refused: (field) => refusedAt(change.error, field),
    isChanged: JSON.stringify(draft) !== JSON.stringify(before),
    undo: () => {
      setTyped({});
      change.reset();
    },
    send: (event) => {
      event?.preventDefault();
      if (!change.isPending) change.mutate(typed);
    },
    isBusy: change.isPending,
    error: change.error,
  };
}

/** What was typed after a form was sent. */
const typedSince = <Draft extends object>(now: Partial<Draft>, sent: Partial<Draft>): Partial<Draft> =>
  chosen(now, (name, value) => value !== sent[name]);

/** What of an input is another than it was. */
export const changesOf = <Input extends object>(now: Input, then: Input): Partial<Input> =>
  chosen(now, (name, value) => JSON.stringify(value) !== JSON.stringify(then[name]));

function chosen<Values extends object>(
  values: Values,
  isChosen: (name: keyof Values, value: unknown) => boolean,
): Partial<Values> {
  const entries = Object.entries(values).filter(([name, value]) => isChosen(name as keyof Values, value));
  return Object.fromEntries(entries) as Partial<Values>;
}
