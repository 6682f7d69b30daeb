import { Button } from "@saleor/macaw-ui";
import { useQuery as useRead } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useAsk } from "../app/session";
import { widgetParameter } from "../app/Widget";
import { CustomerDocument, type CustomerQuery } from "../api/generated/widgets";
import { useFormat, useText } from "../i18n";
import { PerksLine } from "../pages/member/PerksLine";
import { AdjustFields } from "../pages/member/AdjustFields";
import { InChannel } from "../pages/member/InChannel";
import { useAdjust } from "../pages/member/useAdjust";
import { ConsoleLink } from "../ui/Link";
import { Permitted, Read } from "../ui/States";
import { Entries } from "./Entries";

export default function CustomerWidget() {
  const user = widgetParameter("customerId");
  return (
    <Permitted to="MANAGE_USERS">
      {user && <InChannel lines={3}>{(channel) => <Customer user={user} channel={channel} />}</InChannel>}
    </Permitted>
  );
}

function Customer({ user, channel }: { user: string; channel: string }) {
  const t = useText();
  const ask = useAsk();
  const read = useRead({
    queryKey: ["customer", user, channel],
    queryFn: () => ask(CustomerDocument, { user, channel }),
  });
  return (
    <Read query={read} lines={3}>
      {({ loyaltyMember }) =>
        loyaltyMember ? (
          <Member member={loyaltyMember} user={user} />
        ) : (
          <p className="quiet">{t("widget.noMember")}</p>
        )
      }
    </Read>
  );
}

function Member({ member, user }: { member: NonNullable<CustomerQuery["loyaltyMember"]>; user: string }) {
  const t = useText();
  const format = useFormat();
  const [adjusting, setAdjusting] = useState(false);
  return (
    <div className="stack">
      <div>
        <h2>{t("points.count", { points: member.points.available })}</h2>
        <p className="quiet">{t("worth", { money: format.money(member.points.value) })}</p>
        {member.points.pending > 0 && (
          <p className="quiet small">{t("points.andPending", { points: member.points.pending })}</p>
        )}
      </div>
      {member.suspended && (
        <p className="note warning">{t("suspended.because", { reason: member.suspendedReason ?? "" })}</p>
      )}
      <div>
        <span className="chip">{t("tier.named", { tier: member.tier.name })}</span>
        <PerksLine tier={member.tier} />
      </div>
      <Entries entries={member.transactions.edges.map(({ node }) => node)} />
      {adjusting ? (
        <Adjust user={user} onClose={() => setAdjusting(false)} />
      ) : (
        <div className="actions">
          <Button variant="secondary" size="small" onClick={() => setAdjusting(true)}>
            {t("adjust")}
          </Button>
          <ConsoleLink to={`/members/${encodeURIComponent(member.id)}`} />
        </div>
      )}
    </div>
  );
}

/** In the widget itself: its frame is too small for a dialog. */
function Adjust({ user, onClose }: { user: string; onClose: () => void }) {
  const t = useText();
  const { fields, action, busy, send } = useAdjust(user, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) send();
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <AdjustFields {...fields} />
      <div className="actions">
        <Button type="submit" size="small" disabled={busy}>
          {action}
        </Button>
        <Button type="button" variant="secondary" size="small" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
