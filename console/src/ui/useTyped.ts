import { useEffect, useState } from "react";

/** What a field shows while somebody types, told to `settle` once they pause: each word is asked for once. */
export function useTyped(
  value: string,
  settle: (value: string) => void,
  pause = 400,
): [string, (value: string) => void] {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => settle(typed), pause);
    return () => clearTimeout(timer);
  }, [typed, value, settle, pause]);
  return [typed, setTyped];
}
