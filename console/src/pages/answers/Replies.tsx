import type { ResponseLineFragment } from "../../api/generated/answers";
import type { LoyaltyQuestionKindEnum } from "../../api/generated/schema";
import { useText } from "../../i18n";

type Reply = ResponseLineFragment["replies"][number];

const HIGHEST: Partial<Record<LoyaltyQuestionKindEnum, number>> = { NPS: 10, CSAT: 5, CES: 7 };

/** What somebody answered, each with its question. */
export function Replies({ replies }: { replies: readonly Reply[] }) {
  return (
    <dl className="replies">
      {replies.map((reply) => (
        <div key={reply.question.id}>
          <dt className="quiet small">{reply.question.text}</dt>
          <dd>
            <Said reply={reply} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Said({ reply: { number, choice, text, question } }: { reply: Reply }) {
  const t = useText();
  if (typeof number === "number") {
    return <strong>{t("answer.of", { number, highest: HIGHEST[question.kind] ?? number })}</strong>;
  }
  if (choice) return <>{choice}</>;
  return <span className="written">{t("quoted", { text: text ?? "" })}</span>;
}
