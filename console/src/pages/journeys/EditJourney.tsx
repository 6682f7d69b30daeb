import { JourneyPlanDocument, type JourneyWholeFragment } from "../../api/generated/journeys";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Plan } from "../../ui/effect/Plan";
import { FormFailure } from "../../ui/forms/mutations";
import { SaveBar } from "../../ui/forms/SaveBar";
import { JourneyActions } from "./JourneyActions";
import { JourneyForm } from "./JourneyForm";
import { Counts } from "./measured/Counts";
import { Measured } from "./measured/Measured";
import { OnChip } from "./OnChip";
import { shownFields } from "./shown";
import { useEdit } from "./useEdit";
import { isAhead, triggerWords } from "./words";

export function EditJourney({ journey }: { journey: JourneyWholeFragment }) {
  const t = useText();
  const ask = useAsk();
  const form = useEdit(journey);
  return (
    <>
      <header className="actions apart">
        <div className="actions">
          <h1>{journey.name}</h1>
          <OnChip active={journey.active} />
        </div>
        <JourneyActions journey={journey} />
      </header>
      <p className="quiet">
        {journey.code} · {triggerWords(journey, t)}
      </p>
      <div className="columns">
        <form className="stack" noValidate onSubmit={form.send}>
          <JourneyForm isNew={false} {...form} />
          {journey.running > 0 && <p className="note">{t("journey.goesOn", { count: journey.running })}</p>}
          <FormFailure error={form.error} fields={shownFields(form.draft)} />
          <SaveBar form={form} />
        </form>
        <div className="stack">
          <Counts journey={journey} />
          {isAhead(journey) ? (
            <Plan
              id={journey.id}
              percent={journey.holdoutPercent}
              plan={async (shares) =>
                (await ask(JourneyPlanDocument, { id: journey.id, ...shares })).loyaltyJourney?.plan
              }
            />
          ) : (
            <Measured id={journey.id} />
          )}
        </div>
      </div>
    </>
  );
}
