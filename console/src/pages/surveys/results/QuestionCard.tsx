import { useId } from "react";
import type { CountedQuestionFragment } from "../../../api/generated/surveys";
import { useFormat, useText } from "../../../i18n";
import { Interval } from "../../../ui/effect/Interval";
import { Shares } from "../../../ui/figures/Shares";
import { figureWords } from "./words";

/** What was answered to one question: the figure with what is known of it, in a sentence. */
export function QuestionCard({ counted }: { counted: CountedQuestionFragment }) {
  const t = useText();
  const heading = useId();
  const { question, answered } = counted;
  return (
    <section className="card stack" aria-labelledby={heading}>
      <div>
        <h2 id={heading}>{question.text}</h2>
        <p className="quiet small">
          {[
            t(`question.kind.${question.kind}`),
            typeof answered === "number" && t("results.answers", { count: answered }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      {question.kind === "TEXT" ? (
        <p className="quiet">{t("results.inWords")}</p>
      ) : answered ? (
        <Figure counted={counted} />
      ) : (
        <p className="quiet">{t("results.unanswered")}</p>
      )}
    </section>
  );
}

function Figure({ counted }: { counted: CountedQuestionFragment }) {
  const t = useText();
  const format = useFormat();
  const { nps, csat, ces, choices } = counted;
  const percent = (value: number) => t("percent", { value: format.number(value) });
  return (
    <>
      {!choices && <p>{figureWords(counted, t, format)}</p>}
      {nps && <Interval title={t("results.nps")} interval={nps} show={format.change} />}
      {csat && <Interval title={t("results.csat")} interval={csat} show={percent} />}
      {typeof ces === "number" && (
        <div>
          <div className="quiet small">{t("results.ces")}</div>
          <strong>{t("results.of7", { mean: format.number(ces) })}</strong>
        </div>
      )}
      {choices && (
        <Shares
          title={counted.question.text}
          what={t("results.choice")}
          counted={t("results.answered")}
          rows={choices.map(({ choice, count }) => ({ key: choice, name: choice, count }))}
          show={(count) => t("results.times", { count })}
        />
      )}
    </>
  );
}
