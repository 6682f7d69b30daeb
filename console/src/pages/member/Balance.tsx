import type { StandingFragment } from "../../api/generated/member";
import { useQuery } from "../../app/router";
import { useFormat, useText, type Id } from "../../i18n";
import { SelectField } from "../../ui/forms/Field";
import { useChannel } from "./useChannel";

export function Balance({ member }: { member: StandingFragment }) {
  const t = useText();
  const format = useFormat();
  const { points } = member;
  return (
    <section className="card stack" aria-label={t("points")}>
      <dl className="figures">
        <Figure title="points.available" points={points.available}>
          {t("worth", { money: format.money(points.value) })}
        </Figure>
        <Figure title="points.pending" points={points.pending} />
        <Figure title="points.held" points={points.held} />
        <Figure title="points.lifetime" points={points.lifetime} />
      </dl>
      {points.available < 0 && <p className="note warning">{t("points.belowZero")}</p>}
      <ChannelChoice />
    </section>
  );
}

function Figure({ title, points, children }: { title: Id; points: number; children?: string }) {
  const t = useText();
  return (
    <div>
      <dt>{t(title)}</dt>
      <dd>
        {t("points.count", { points })}
        {children && <small>{children}</small>}
      </dd>
    </div>
  );
}

/** Only where there is a choice: points are worth something else in another channel. */
function ChannelChoice() {
  const t = useText();
  const [, change] = useQuery();
  const { channels, channel } = useChannel();
  if (!channels.data || channels.data.length < 2) return null;
  return (
    <div className="narrow">
      <SelectField
        label={t("worth.channel")}
        value={channel?.slug}
        onChange={(event) => change({ channel: event.target.value })}
      >
        {channels.data.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
