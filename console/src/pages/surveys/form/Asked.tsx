import { useText } from "../../../i18n";
import type { QuestionDraft } from "../draft";

/** Questions to be read. */
export function Asked({ questions }: { questions: readonly QuestionDraft[] }) {
  const t = useText();
  return (
    <ol className="bullets">
      {questions.map(({ key, kind, text, choices }) => (
        <li key={key}>
          {text}
          <div className="quiet small">
            {[t(`question.kind.${kind}`), choices.split("\n").join(" / ")].filter(Boolean).join(": ")}
          </div>
        </li>
      ))}
    </ol>
  );
}
