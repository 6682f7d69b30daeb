import { useEffect, useState } from "react";

/** How long nobody types before what they typed is asked for, in ms. */
const PAUSE = 400;

/** What a field shows while somebody types, told to `settle` once they pause: each word is asked for once. */
export function useTyped(value: string, settle: (value: string) => void): [string, (value: string) => void] {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => settle(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, value, settle]);
  return [typed, setTyped];
}
