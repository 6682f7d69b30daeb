import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import { Refused } from "../../api/errors";
import { useBridge } from "../../app/session";
import { Failure } from "../States";

/** A change through the API. What pages show is read anew after it (`shown`), and the Dashboard says that it was done. */
export function useChange<Values, Answer>(
  change: (values: Values) => Promise<Answer>,
  done: {
    say: (answer: Answer) => string;
    after?: (answer: Answer) => void;
    shown?: (values: Values) => void;
  },
): UseMutationResult<Answer, Error, Values> {
  const queries = useQueryClient();
  const bridge = useBridge();
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer, values) => {
      bridge.notify({ status: "success", text: done.say(answer) });
      done.after?.(answer);
      await queries.invalidateQueries();
      done.shown?.(values);
    },
  });
}

/** What the API refused of one field of a form. */
export const refusedAt = (error: Error | null, field: string): string | undefined =>
  error instanceof Refused ? error.of(field) : undefined;

/** What was refused of nothing that the form shows, or why nothing was heard: what was typed stays. */
export function FormFailure({ error, fields }: { error: Error | null; fields: readonly string[] }) {
  if (error instanceof Refused) {
    const others = error.besides(fields);
    return others.length ? (
      <div className="note wrong" role="alert">
        {others.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
    ) : null;
  }
  return error ? <Failure error={error} /> : null;
}
