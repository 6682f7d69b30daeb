import type { ClaimLineFragment } from "../../../api/generated/rewards";
import { useFormat, useText } from "../../../i18n";
import { DashboardLink, Link } from "../../../ui/Link";

interface Props {
  claims: ClaimLineFragment[];
  onCancel: (claim: ClaimLineFragment) => void;
}

export function ClaimsTable({ claims, onCancel }: Props) {
  const t = useText();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("rewards.claims")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("reward")}</th>
            <th scope="col">{t("member")}</th>
            <th scope="col" className="number">
              {t("points")}
            </th>
            <th scope="col">{t("claim.state")}</th>
            <th scope="col">{t("date")}</th>
            <th scope="col">
              <span className="hidden">{t("claim.cancel")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <Row key={claim.id} claim={claim} onCancel={() => onCancel(claim)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ claim, onCancel }: { claim: ClaimLineFragment; onCancel: () => void }) {
  const t = useText();
  const format = useFormat();
  const { member, order } = claim;
  return (
    <tr>
      <th scope="row">
        {claim.rewardName}
        {claim.voucherCode && <div className="quiet small">{claim.voucherCode}</div>}
      </th>
      <td>
        {member ? (
          <Link to={`/members/${encodeURIComponent(member.id)}`}>
            {member.user?.email ?? t("member.gone")}
          </Link>
        ) : (
          t("member.gone")
        )}
      </td>
      <td className="number">{format.number(claim.points)}</td>
      <td>
        <span className="chip">{t(`claim.state.${claim.state}`)}</span>
        {order && (
          <div className="small">
            <DashboardLink to={`/orders/${encodeURIComponent(order.id)}`}>
              {t("order.number", { number: order.number })}
            </DashboardLink>
          </div>
        )}
      </td>
      <td className="quiet">
        {format.moment(claim.claimedAt)}
        {claim.usedAt && (
          <div className="small">{t("claim.usedAt", { moment: format.moment(claim.usedAt) })}</div>
        )}
      </td>
      <td className="number">
        {(claim.state === "KEPT" || claim.state === "IN_CHECKOUT") && (
          <button type="button" className="link" onClick={onCancel}>
            {t("claim.cancel")}
          </button>
        )}
      </td>
    </tr>
  );
}
