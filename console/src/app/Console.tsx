import { lazy, Suspense } from "react";
import { useText } from "../i18n";
import { MembersPage } from "../pages/members/MembersPage";
import { Link } from "../ui/Link";
import { Loading } from "../ui/States";
import { usePath } from "./router";

const MemberPage = lazy(() => import("../pages/member/MemberPage"));

export function Console() {
  const [page = "members", id] = usePath();
  return (
    <div className="page">
      <Suspense fallback={<Loading />}>
        {page !== "members" ? <NotFound /> : id ? <MemberPage key={id} id={id} /> : <MembersPage />}
      </Suspense>
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
