import "./sections.css";
import { usePath } from "../app/router";
import { useText, type Id } from "../i18n";
import { Link } from "./Link";

interface Props {
  /** The page's address, such as `rewards`. */
  page: string;
  title: Id;
  /** What stands below it; an empty path is the page itself. */
  sections: readonly { path: string; title: Id }[];
}

/** The parts of a page, each at an address of its own. */
export function Sections({ page, title, sections }: Props) {
  const t = useText();
  const open = usePath()[page.split("/").length] ?? "";
  return (
    <nav className="sections" aria-label={t(title)}>
      {sections.map(({ path, title: name }) => (
        <Link key={path} to={path ? `/${page}/${path}` : `/${page}`} current={path === open}>
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
