import { lazy, Suspense, type ComponentType } from "react";
import { useText, type Id } from "../i18n";
import { MembersPage } from "../pages/members/MembersPage";
import { Link } from "../ui/Link";
import { Loading } from "../ui/States";
import { usePath } from "./router";

interface Page {
  path: string;
  title: Id;
  list: ComponentType;
  /** A single one of them, by its id. */
  one: ComponentType<{ id: string }>;
}

const MemberPage = lazy(() => import("../pages/member/MemberPage"));

const PAGES: Page[] = [{ path: "members", title: "members", list: MembersPage, one: MemberPage }];

export function Console() {
  const t = useText();
  const [first = PAGES[0]!.path, id] = usePath();
  const page = PAGES.find(({ path }) => path === first);
  return (
    <>
      {PAGES.length > 1 && (
        <nav className="tabs" aria-label={t("program")}>
          {PAGES.map(({ path, title }) => (
            <Link key={path} to={`/${path}`} current={path === first}>
              {t(title)}
            </Link>
          ))}
        </nav>
      )}
      <div className="page">
        <Suspense fallback={<Loading />}>
          {page ? id ? <page.one key={id} id={id} /> : <page.list /> : <NotFound />}
        </Suspense>
      </div>
    </>
  );
}

function NotFound() {
  const t = useText();
  return (
    <div className="stack">
      <p className="note">{t("notFound")}</p>
      <Link to={`/${PAGES[0]!.path}`}>{t("backToMembers")}</Link>
    </div>
  );
}
