import { useEffect, useState } from "react";

/** How long nobody types before what they typed is asked for, in ms. */
const PAUSE = 400;

/**
 * What a field shows while somebody types, told to `settle` without the spaces around it once they pause: each word is
 * asked for once, and a space before the next stays.
 */
export function useTyped(value: string, settle: (value: string) => void): [string, (value: string) => void] {
  const [typed, setTyped] = useState(value);
  const meant = typed.trim();
  useEffect(() => setTyped((shown) => (shown.trim() === value ? shown : value)), [value]);
  useEffect(() => {
    if (meant === value) return;
    const timer = setTimeout(() => settle(meant), PAUSE);
    return () => clearTimeout(timer);
  }, [meant, value, settle]);
  return [typed, setTyped];
}
