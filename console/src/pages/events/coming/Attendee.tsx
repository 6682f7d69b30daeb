import type { RegistrationLineFragment } from "../../../api/generated/events";
import { useText } from "../../../i18n";
import { Link } from "../../../ui/Link";
import { nameOf } from "../../../ui/names";

interface Props {
  member:
    | (Pick<NonNullable<RegistrationLineFragment["member"]>, "id" | "tier"> & {
        user?: { email: string; firstName: string; lastName: string } | null;
      })
    | null
    | undefined;
}

/** A member with their tier; null where they have left or were deleted. */
export function Attendee({ member }: Props) {
  const t = useText();
  if (!member) return <>{t("referral.gone")}</>;
  const name = nameOf(member.user);
  const email = member.user?.email ?? t("member.gone");
  return (
    <>
      <Link to={`/members/${encodeURIComponent(member.id)}`}>{name || email}</Link>
      <div className="quiet small">{[name && email, member.tier.name].filter(Boolean).join(" · ")}</div>
    </>
  );
}
