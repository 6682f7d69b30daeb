import type { ReferralLineFragment } from "../../../api/generated/friends";
import { useFormat, useText } from "../../../i18n";
import { Decided } from "../../../ui/Decided";
import { Member } from "../../../ui/Member";
import { canApprove, canRefuse, prizeWords, reasonWords } from "../words";
import type { Decision } from "./ReferralList";

interface Props {
  referrals: ReferralLineFragment[];
  onDecide: (decision: Decision) => void;
}

export function ReferralsTable({ referrals, onDecide }: Props) {
  const t = useText();
  return (
    <div className="scroll">
      <table className="wide">
        <caption className="hidden">{t("friends.brought")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("referral.friend")}</th>
            <th scope="col">{t("referral.referrer")}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col">{t("referral.prizes")}</th>
            <th scope="col">
              <span className="hidden">{t("referral.decide")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {referrals.map((referral) => (
            <Row key={referral.id} referral={referral} onDecide={onDecide} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  referral,
  onDecide,
}: {
  referral: ReferralLineFragment;
  onDecide: (decision: Decision) => void;
}) {
  const t = useText();
  const format = useFormat();
  return (
    <tr>
      <th scope="row">
        <Member member={referral.friend} />
        <div className="quiet small">
          {t("referral.named", { moment: format.moment(referral.createdAt) })}
        </div>
      </th>
      <td>
        <Member member={referral.referrer} />
      </td>
      <td>
        <Standing referral={referral} />
      </td>
      <td>
        <Prizes prizes={referral.prizes} />
      </td>
      <td>
        <div className="actions">
          {canApprove(referral) && (
            <button type="button" className="link" onClick={() => onDecide({ referral, approve: true })}>
              {t("referral.approve")}
            </button>
          )}
          {canRefuse(referral) && (
            <button type="button" className="link" onClick={() => onDecide({ referral, approve: false })}>
              {t("referral.refuse")}
            </button>
          )}
        </div>
      </td>
    </tr>
  );
}

function Standing({ referral }: { referral: ReferralLineFragment }) {
  const t = useText();
  const format = useFormat();
  const { state, rewardedFrom, note, decidedAt, decidedBy } = referral;
  return (
    <>
      <span className={`chip ${LOOKS[state] ?? ""}`}>{t(`referral.state.${state}`)}</span>
      {rewardedFrom && (
        <div className="quiet small">
          {t("referral.rewardedFrom", { moment: format.moment(rewardedFrom) })}
        </div>
      )}
      {reasonWords(referral.reasons, t).map((reason) => (
        <div key={reason} className="small">
          {reason}
        </div>
      ))}
      <Decided note={note} at={decidedAt} by={decidedBy} />
    </>
  );
}

const LOOKS: Partial<Record<ReferralLineFragment["state"], string>> = {
  REVIEW: "warning",
  REWARDED: "success",
};

function Prizes({ prizes }: { prizes: ReferralLineFragment["prizes"] }) {
  const t = useText();
  const format = useFormat();
  return (
    <>
      {prizes.map((prize) => (
        <div key={prize.side} className="small unbroken">
          {t(`referral.to.${prize.side}`, { prize: prizeWords(prize, t) })}{" "}
          <span className="quiet">
            {prize.given && prize.givenAt
              ? t("referral.given", { day: format.day(prize.givenAt) })
              : t("referral.notGiven")}
          </span>
        </div>
      ))}
    </>
  );
}
