import { useText } from "../i18n";
import { Link } from "../ui/Link";
import { PAGES } from "./pages";

/** The pages of the console, with `path` as the one that is open. */
export function Navigation({ path }: { path: string }) {
  const t = useText();
  return (
    <nav className="tabs" aria-label={t("program")}>
      {PAGES.map((page) => (
        <Link key={page.path} to={`/${page.path}`} current={page.path === path}>
          {t(page.title)}
        </Link>
      ))}
    </nav>
  );
}
