/** Whether an origin is one of the sources of the page's own policy (`frame-ancestors`), written as there. */
export function isParent(origin: string, sources: string[]): boolean {
  return sources.some((source) => matches(origin, source));
}

function matches(origin: string, source: string): boolean {
  if (source === "*") return true;
  // Browsers leave out a port that is the protocol's own.
  if (source.includes("://")) return origin === new URL(source).origin;
  const [host = "", port] = source.split(":");
  const { hostname, protocol, port: named } = new URL(origin);
  if (!["http:", "https:"].includes(protocol)) return false;
  if (port !== "*" && port !== (named || (protocol === "https:" ? "443" : "80"))) return false;
  return host.startsWith("*.") ? hostname.endsWith(host.slice(1)) : hostname === host;
}

/** The sources that the server put into this page. */
export function allowedParents(): string[] {
  const content = document.querySelector<HTMLMetaElement>('meta[name="loyalty-parents"]')?.content;
  return content ? content.split(" ").filter(Boolean) : [];
}
