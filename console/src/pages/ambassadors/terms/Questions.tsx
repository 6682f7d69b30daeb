import { Button } from "@saleor/macaw-ui";
import { useText } from "../../../i18n";
import { TextField } from "../../../ui/forms/Field";
import { Section } from "../../../ui/Section";
import type { Part } from "../../../ui/forms/useForm";
import type { Draft, Question } from "./draft";

const MOST = 10;

/** What whoever applies is asked, in its order; each has to be answered. */
export function Questions({ draft: { questions }, set, refused }: Part<Draft>) {
  const t = useText();
  const error = refused("questions");
  const change = (place: number, text: string) =>
    set({ questions: questions.map((one, at) => (at === place ? { ...one, text } : one)) });
  return (
    <Section title="ambassadorTerms.questions">
      <p className="quiet small">{t("ambassadorTerms.questionsHelp")}</p>
      {questions.map((question, place) => (
        <div key={keyOf(question, place)} className="condition">
          <TextField
            label={t("ambassadorTerms.question", { number: place + 1 })}
            maxLength={300}
            value={question.text}
            onChange={(event) => change(place, event.target.value)}
          />
          <Button
            type="button"
            variant="tertiary"
            size="small"
            aria-label={t("remove.named", { name: t("ambassadorTerms.question", { number: place + 1 }) })}
            onClick={() => set({ questions: questions.filter((_, at) => at !== place) })}
          >
            {t("remove")}
          </Button>
        </div>
      ))}
      {questions.length < MOST && (
        <div>
          <Button
            type="button"
            variant="secondary"
            size="small"
            onClick={() => set({ questions: [...questions, { id: null, text: "" }] })}
          >
            {t("ambassadorTerms.addQuestion")}
          </Button>
        </div>
      )}
      {error && (
        <p className="small wrong" role="alert">
          {error}
        </p>
      )}
    </Section>
  );
}

const keyOf = ({ id }: Question, place: number): string => id ?? `new ${place}`;
