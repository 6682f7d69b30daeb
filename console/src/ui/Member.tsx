import { useText } from "../i18n";
import { Link } from "./Link";
import { nameOf } from "./names";

interface Props {
  member:
    { id: string; user?: { email: string; firstName: string; lastName: string } | null } | null | undefined;
}

/** A member with a link to their page; null where they have left or were deleted. */
export function Member({ member }: Props) {
  const t = useText();
  if (!member) return <>{t("referral.gone")}</>;
  const name = nameOf(member.user);
  const email = member.user?.email ?? t("member.gone");
  return (
    <>
      <Link to={`/members/${encodeURIComponent(member.id)}`}>{name || email}</Link>
      {name && <div className="quiet small">{email}</div>}
    </>
  );
}
