/** What the Dashboard's user may do here, by the token's own words; the API decides, a page only asks the less. */
export function permissionsOf(token: string | null): ReadonlySet<string> {
  const named = payloadOf(token)?.permissions;
  return new Set(Array.isArray(named) ? named.filter((name) => typeof name === "string") : []);
}

/** The App's global id, for addresses of its pages in the Dashboard. */
export function appOf(token: string | null): string | null {
  const app = payloadOf(token)?.app;
  return typeof app === "string" ? app : null;
}

function payloadOf(token: string | null): Record<string, unknown> | null {
  try {
    const part = (token ?? "").split(".")[1] ?? "";
    return JSON.parse(atob(part.replaceAll("-", "+").replaceAll("_", "/"))) as Record<string, unknown>;
  } catch {
    return null;
  }
}
