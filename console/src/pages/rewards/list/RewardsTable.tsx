import type { RewardLineFragment } from "../../../api/generated/rewards";
import { useFormat, useText } from "../../../i18n";
import { Link } from "../../../ui/Link";
import { RewardChip } from "./RewardChip";
import { useGift } from "./useGift";

export function RewardsTable({ rewards }: { rewards: RewardLineFragment[] }) {
  const t = useText();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("rewards")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("reward")}</th>
            <th scope="col">{t("reward.gives")}</th>
            <th scope="col" className="number">
              {t("reward.cost")}
            </th>
            <th scope="col">{t("reward.for")}</th>
            <th scope="col" className="number">
              {t("reward.claimed")}
            </th>
            <th scope="col">{t("reward.until")}</th>
          </tr>
        </thead>
        <tbody>
          {rewards.map((reward) => (
            <Row key={reward.id} reward={reward} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ reward }: { reward: RewardLineFragment }) {
  const t = useText();
  const format = useFormat();
  const gift = useGift(reward);
  const claimed = format.number(reward.claimed ?? 0);
  return (
    <tr>
      <th scope="row">
        <Link to={`/rewards/${encodeURIComponent(reward.id)}`}>{reward.name}</Link>{" "}
        <RewardChip reward={reward} />
      </th>
      <td>
        {gift}
        {reward.channel && <div className="quiet small">{reward.channel.name}</div>}
      </td>
      <td className="number">{t("points.count", { points: reward.pointsCost })}</td>
      <td>{reward.tier ? t("tier.andAbove", { tier: reward.tier.name }) : t("reward.everybody")}</td>
      <td className="number">
        {typeof reward.quantity === "number"
          ? t("reward.claimedOf", { claimed, quantity: format.number(reward.quantity) })
          : claimed}
      </td>
      <td className="quiet">{reward.validUntil ? format.day(reward.validUntil) : t("reward.always")}</td>
    </tr>
  );
}
