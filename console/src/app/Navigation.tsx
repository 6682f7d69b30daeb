import { useEffect, useRef } from "react";
import { useText } from "../i18n";
import { Link } from "../ui/Link";
import { useIsNew } from "../pages/start/useFirstSteps";
import { PAGES, START } from "./pages";

/** The pages of the console, with `path` as the one that is open. */
export function Navigation({ path }: { path: string }) {
  const t = useText();
  const isNew = useIsNew();
  const row = useRef<HTMLElement>(null);
  // On a narrow screen the row is longer than what is seen of it.
  useEffect(() => {
    row.current?.querySelector("[aria-current]")?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [path, isNew]);
  const pages = PAGES.filter((page) => page.path !== START || isNew || path === START);
  return (
    <nav ref={row} className="tabs" aria-label={t("program")}>
      {pages.map((page) => (
        <Link key={page.path} to={`/${page.path}`} current={page.path === path}>
          {t(page.title)}
        </Link>
      ))}
    </nav>
  );
}
