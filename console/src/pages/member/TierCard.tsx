import type { StandingFragment } from "../../api/generated/member";
import type { LoyaltyQualificationBasisEnum } from "../../api/generated/schema";
import { useFormat, useText } from "../../i18n";
import { PerksLine } from "./PerksLine";

interface Props {
  member: StandingFragment;
  /** What a tier is reached by; not known while the program is off. */
  basis: LoyaltyQualificationBasisEnum | undefined;
}

export function TierCard({ member, basis }: Props) {
  const t = useText();
  const { tier } = member;
  return (
    <section className="card stack" aria-labelledby="tier">
      <h2 id="tier">{t("tier.named", { tier: tier.name })}</h2>
      <PerksLine tier={tier} />
      <Holding member={member} />
      {member.nextTier && <Progress next={member.nextTier} basis={basis} />}
    </section>
  );
}

function Holding({ member }: { member: StandingFragment }) {
  const t = useText();
  const format = useFormat();
  if (member.assignedTier) {
    const by = member.assignedBy?.email ?? t("anApp");
    return (
      <p className="quiet">
        {member.assignedUntil
          ? t("tier.assignedUntil", { by, day: format.day(member.assignedUntil) })
          : t("tier.assignedForGood", { by })}
      </p>
    );
  }
  return member.tierExpiresAt ? (
    <p className="quiet">{t("tier.until", { day: format.day(member.tierExpiresAt) })}</p>
  ) : null;
}

function Progress({
  next,
  basis,
}: {
  next: NonNullable<StandingFragment["nextTier"]>;
  basis: Props["basis"];
}) {
  const t = useText();
  const format = useFormat();
  const values = { tier: next.tier.name, percent: next.percent, remaining: next.remaining };
  const text = basis
    ? t(`tier.next.${basis}`, { ...values, amount: format.number(next.remaining) })
    : t("tier.next", values);
  return (
    <div>
      <div
        className="bar"
        role="progressbar"
        aria-valuenow={next.percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-label={text}
      >
        <span style={{ width: `${next.percent}%` }} />
      </div>
      <p className="quiet small">{text}</p>
    </div>
  );
}
