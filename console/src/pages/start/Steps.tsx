import type { ReactNode } from "react";
import type { FirstStepsQuery } from "../../api/generated/start";
import { useFormat, useText, type Id } from "../../i18n";
import { Link } from "../../ui/Link";
import { ProgramState } from "../program/settings/ProgramState";
import { doneOf, useIsSpent } from "./useFirstSteps";

export function Steps({ found }: { found: FirstStepsQuery }) {
  const t = useText();
  const format = useFormat();
  const done = doneOf(found);
  const { data: isSpent = false } = useIsSpent();
  const { pointValue, pointsPerCurrencyUnit, programCurrency } = found.loyaltySettings;
  return (
    <>
      <ProgramState settings={found.loyaltySettings} />
      <ol className="steps">
        <Step title="start.value" done={done.value} to="/program" action="start.openSettings">
          {programCurrency
            ? t("start.valueNow", {
                points: pointsPerCurrencyUnit,
                money: format.money({ amount: 1, currency: programCurrency }),
                worth: format.money({ amount: 100 * pointValue, currency: programCurrency }),
              })
            : t("start.valueNowAny", {
                points: pointsPerCurrencyUnit,
                worth: format.number(100 * pointValue),
              })}
        </Step>
        <Step title="start.tiers" done={done.tiers} to="/program/tiers" action="start.openTiers">
          {t("start.tiersNow", { tiers: found.loyaltyTiers.map(({ name }) => name).join(", ") })}
        </Step>
        <Step title="start.channels" done={done.channels} to="/program/terms" action="start.openTerms">
          {t("start.channelsNow", { count: (found.channels ?? []).length })}
        </Step>
        <Step title="start.storefront" done={isSpent}>
          {t("start.storefrontNow")}
        </Step>
        <Step title="start.messages" done={done.messages} to="/journeys" action="start.openJourneys">
          {t("start.messagesNow")}
        </Step>
      </ol>
    </>
  );
}

interface Props {
  title: Id;
  done: boolean;
  to?: string;
  action?: Id;
  children: ReactNode;
}

function Step({ title, done, to, action, children }: Props) {
  const t = useText();
  return (
    <li className="card">
      <div className="actions apart">
        <h2>{t(title)}</h2>
        <span className={done ? "chip success" : "chip"}>{t(done ? "start.done" : "start.open")}</span>
      </div>
      <p>{children}</p>
      {to && action && (
        <p>
          <Link to={to}>{t(action)}</Link>
        </p>
      )}
    </li>
  );
}
