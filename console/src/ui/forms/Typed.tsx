import { useCallback } from "react";
import { useQuery } from "../../app/router";
import { TextField } from "./Field";
import { START } from "../Pager";
import { useTyped } from "./useTyped";

interface Props {
  /** What the address calls it. */
  name: string;
  label: string;
  type?: string;
  inputMode?: "numeric";
}

/** A filter that is typed: the page's address keeps it once typing pauses, and the list begins anew. */
export function Typed({ name, label, ...input }: Props) {
  const [query, change] = useQuery();
  const settle = useCallback((value: string) => change({ [name]: value, ...START }), [change, name]);
  const [typed, setTyped] = useTyped(query.get(name) ?? "", settle);
  return (
    <TextField label={label} value={typed} onChange={(event) => setTyped(event.target.value)} {...input} />
  );
}
