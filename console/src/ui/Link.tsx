import { Button } from "@saleor/macaw-ui";
import type { MouseEvent, ReactNode } from "react";
import { hrefOf, navigate } from "../app/router";
import { useBridge, useSession } from "../app/session";
import { appOf } from "../dashboard/token";
import { useText } from "../i18n";

/** A link to another page of the console. */
export function Link({ to, current, children }: { to: string; current?: boolean; children: ReactNode }) {
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

/** The same with the looks of a button, for what a page is most opened for. */
export function ButtonLink({ to, children }: { to: string; children: ReactNode }) {
  return <Button onClick={() => navigate(to)}>{children}</Button>;
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

/** From a widget to a page of the console, such as `/members/TG95YWx0eU1lbWJlcjox`; without one to the first. */
export function ConsoleLink({ to = "", children }: { to?: string; children?: ReactNode }) {
  const t = useText();
  const app = appOf(useSession().token);
  if (!app) return null;
  const address = `/extensions/app/${encodeURIComponent(app)}${to}`;
  return <DashboardLink to={address}>{children ?? t("widget.open")}</DashboardLink>;
}
