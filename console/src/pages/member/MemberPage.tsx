import { useQuery as useRead } from "@tanstack/react-query";
import { MemberDocument } from "../../api/generated/member";
import { useAsk } from "../../app/session";
import { useFormat, useText } from "../../i18n";
import { DashboardLink, Link } from "../../ui/Link";
import { nameOf } from "../../ui/names";
import { Permitted, Read } from "../../ui/States";
import { Actions } from "./Actions";
import { Balance } from "./Balance";
import { Consents } from "./Consents";
import { Expirations } from "./Expirations";
import { History } from "./History";
import { InChannel } from "./InChannel";
import { TierCard } from "./TierCard";
import { Written } from "./Written";

/** A member by their ID, or by that of their customer. */
export default function MemberPage({ id }: { id: string }) {
  const t = useText();
  return (
    <Permitted to="MANAGE_USERS">
      <div className="stack">
        <div className="small">
          <Link to="/members">← {t("members")}</Link>
        </div>
        <InChannel lines={8}>{(channel) => <Member id={id} channel={channel} />}</InChannel>
      </div>
    </Permitted>
  );
}

function Member({ id, channel }: { id: string; channel: string }) {
  const t = useText();
  const format = useFormat();
  const ask = useAsk();
  const read = useRead({
    queryKey: ["member", id, channel],
    queryFn: () => ask(MemberDocument, { ...(isUser(id) ? { user: id } : { id }), channel }),
  });
  return (
    <Read query={read} lines={8}>
      {({ loyaltyMember: member, loyaltyProgram }) =>
        member ? (
          <>
            <header className="actions">
              <h1>{nameOf(member.user) || member.user?.email || t("member.gone")}</h1>
              {member.suspended && <span className="chip warning">{t("suspended")}</span>}
            </header>
            <p className="quiet">
              {member.user && (
                <>
                  <DashboardLink to={`/customers/${encodeURIComponent(member.user.id)}`}>
                    {member.user.email}
                  </DashboardLink>
                  {" · "}
                </>
              )}
              {t("member.since", { day: format.day(member.enrolledAt) })}
            </p>
            {member.suspendedReason && (
              <p className="note warning">{t("suspended.because", { reason: member.suspendedReason })}</p>
            )}
            {member.user && <Actions member={member} user={member.user} />}
            <div className="columns">
              <div className="stack">
                <Balance member={member} />
                <History id={member.id} />
                <Written id={member.id} />
              </div>
              <div className="stack">
                <TierCard member={member} basis={loyaltyProgram?.qualification.basis} />
                <Expirations moments={member.expirations} />
                <Consents id={member.id} user={member.user} />
              </div>
            </div>
          </>
        ) : (
          <p className="note">{t("member.notFound")}</p>
        )
      }
    </Read>
  );
}

/** Whether an ID of the API is a customer's. */
function isUser(id: string): boolean {
  try {
    return atob(id).startsWith("User:");
  } catch {
    return false;
  }
}
