import { useEffect, useState } from "react";

/** How long a value stays as it is until it is acted on, in ms. */
const PAUSE = 400;

/** A value once it has not changed for a while: what is typed is asked for once. Values are compared as JSON. */
export function useSettled<Value>(value: Value): Value {
  const key = JSON.stringify(value);
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(key), PAUSE);
    return () => clearTimeout(timer);
  }, [key]);
  return JSON.parse(settled) as Value;
}
