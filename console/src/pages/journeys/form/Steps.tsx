import { Button } from "@saleor/macaw-ui";
import { useText } from "../../../i18n";
import { moved } from "../../../ui/forms/Moves";
import { Section } from "../../../ui/Section";
import { newStep, type Part, type StepDraft } from "../draft";
import { StepRow } from "./StepRow";

/** What happens to a member, one after another. */
export function Steps({ draft: { steps }, set, refused }: Part) {
  const t = useText();
  const error = refused("steps");
  const change = (next: StepDraft[]) => set({ steps: next });
  return (
    <Section title="journey.steps">
      <p className="quiet">{t("journey.stepsHelp")}</p>
      <ol className="bare stack">
        {steps.map((step, place) => (
          <StepRow
            key={step.key}
            step={step}
            place={place}
            isLast={place === steps.length - 1}
            onChange={(fields) => change(steps.map((one) => (one === step ? { ...one, ...fields } : one)))}
            onMove={(by) => change(moved(steps, place, by))}
            onRemove={() => change(steps.filter((one) => one !== step))}
            error={refused(`steps.${place}`)}
          />
        ))}
      </ol>
      {error && (
        <p className="wrong small" role="alert">
          {error}
        </p>
      )}
      <div>
        <Button type="button" variant="secondary" size="small" onClick={() => change([...steps, newStep()])}>
          {t("step.add")}
        </Button>
      </div>
    </Section>
  );
}
