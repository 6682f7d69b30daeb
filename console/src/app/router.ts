import { useCallback, useMemo, useSyncExternalStore } from "react";

/**
 * Addresses within the frame. The Dashboard's own address stays at the page that was opened: whatever it is told, it
 * pushes onto the history, and back would then need two steps for one.
 */
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

/** Read once: addresses change later, and what is relative with them. */
const top = new URL("console", document.baseURI).pathname;
const address = () => window.location.pathname + window.location.search;

/** Goes to a page, such as `/members?sort=-points`; `replace` leaves no step to come back to. */
export function navigate(to: string, { replace = false } = {}): void {
  const target = top + (to === "/" ? "" : to);
  window.history[replace ? "replaceState" : "pushState"](null, "", target);
  listeners.forEach((listener) => listener());
  if (!replace) window.scrollTo(0, 0);
}

/** The address of a page for a link that can be opened in the frame alone. */
export const hrefOf = (to: string): string => top + to;

/** The parts of the page's path below the console, such as `["members", "TG95YWx0eU1lbWJlcjox"]`. */
export function usePath(): string[] {
  const at = useSyncExternalStore(subscribe, address);
  return useMemo(() => pathOf(at), [at]);
}

function pathOf(at: string): string[] {
  const path = at.split("?")[0] ?? "";
  return path.replace(top, "").split("/").filter(Boolean).map(decoded);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Loads the frame anew, with the files of today. */
export const reload = (): void => window.location.reload();

/** What a page keeps in its address, and a way to change it. An empty value is left out. */
export function useQuery(): [URLSearchParams, (change: Record<string, string | null>) => void] {
  const at = useSyncExternalStore(subscribe, address);
  const query = useMemo(() => new URLSearchParams(at.split("?")[1] ?? ""), [at]);
  const change = useCallback((values: Record<string, string | null>) => {
    const next = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(values)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    const text = next.toString();
    const path = window.location.pathname.replace(top, "") || "/";
    navigate(text ? `${path === "/" ? "" : path}?${text}` : path, { replace: true });
  }, []);
  return [query, change];
}
