import type { MouseEvent, ReactNode } from "react";
import { hrefOf, navigate } from "../app/router";
import { useBridge } from "../app/session";

/** A link to another page of the console. */
export function Link({ to, children, current }: { to: string; children: ReactNode; current?: boolean }) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={hrefOf(to)} onClick={follow} aria-current={current ? "page" : undefined}>
      {children}
    </a>
  );
}

/** A link to a page of the Dashboard, such as an order's. */
export function DashboardLink({ to, children }: { to: string; children: ReactNode }) {
  const bridge = useBridge();
  return (
    <button type="button" className="link" onClick={() => bridge.open(to)}>
      {children}
    </button>
  );
}
