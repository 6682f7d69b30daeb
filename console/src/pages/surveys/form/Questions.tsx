import { Button } from "@saleor/macaw-ui";
import { useText } from "../../../i18n";
import { moved } from "../../../ui/forms/Moves";
import { Section } from "../../../ui/Section";
import { newQuestion, type Part, type QuestionDraft } from "../draft";
import { Asked } from "./Asked";
import { QuestionRow } from "./QuestionRow";

/** What is asked, one after another; for ever once somebody has answered. */
export function Questions({
  draft: { questions },
  set,
  refused,
  isAnswered,
}: Part & { isAnswered: boolean }) {
  const t = useText();
  const error = refused("questions");
  const change = (next: QuestionDraft[]) => set({ questions: next });
  if (isAnswered) {
    return (
      <Section title="survey.questions">
        <p className="note">{t("survey.questionsFixed")}</p>
        <Asked questions={questions} />
      </Section>
    );
  }
  return (
    <Section title="survey.questions">
      <ol className="bare stack">
        {questions.map((question, place) => (
          <QuestionRow
            key={question.key}
            question={question}
            place={place}
            isLast={place === questions.length - 1}
            onChange={(fields) =>
              change(questions.map((one) => (one === question ? { ...one, ...fields } : one)))
            }
            onMove={(by) => change(moved(questions, place, by))}
            onRemove={() => change(questions.filter((one) => one !== question))}
            error={refused(`questions.${place}`)}
          />
        ))}
      </ol>
      {error && (
        <p className="wrong small" role="alert">
          {error}
        </p>
      )}
      <div>
        <Button
          type="button"
          variant="secondary"
          size="small"
          onClick={() => change([...questions, newQuestion()])}
        >
          {t("question.add")}
        </Button>
      </div>
    </Section>
  );
}
