import { lazy, Suspense } from "react";
import { useText } from "../i18n";
import { MembersPage } from "../pages/members/MembersPage";
import { Link } from "../ui/Link";
import { Boundary, Loading } from "../ui/States";
import { usePath } from "./router";

const MemberPage = lazy(() => import("../pages/member/MemberPage"));

export function Console() {
  const [page = "members", id] = usePath();
  return (
    <div className="page">
      <Boundary key={`${page}/${id}`}>
        <Suspense fallback={<Loading />}>
          {page !== "members" ? <NotFound /> : id ? <MemberPage id={id} /> : <MembersPage />}
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
