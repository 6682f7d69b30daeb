import { Suspense } from "react";
import { useText } from "../i18n";
import { Link } from "../ui/Link";
import { Boundary, Loading } from "../ui/States";
import { Navigation } from "./Navigation";
import { FIRST, PAGES } from "./pages";
import { usePath } from "./router";

export function Console() {
  const [path = FIRST, id] = usePath();
  const page = PAGES.find((one) => one.path === path);
  return (
    <div className="page">
      <Navigation path={path} />
      <Boundary key={`${path}/${id}`}>
        <Suspense fallback={<Loading />}>
          {!page ? <NotFound /> : id ? <page.One id={id} /> : <page.List />}
        </Suspense>
      </Boundary>
    </div>
  );
}

function NotFound() {
  const t = useText();
  return (
    <div className="stack">
      <p className="note">{t("notFound")}</p>
      <Link to="/members">{t("backToMembers")}</Link>
    </div>
  );
}
