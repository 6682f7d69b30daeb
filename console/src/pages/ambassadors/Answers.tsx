import type { AmbassadorLineFragment } from "../../api/generated/ambassadors";

/** What the applicant was asked, and answered. */
export function Answers({ answers }: Pick<AmbassadorLineFragment, "answers">) {
  return (
    <dl className="small">
      {answers.map(({ question, answer }) => (
        <div key={question}>
          <dt className="quiet">{question}</dt>
          <dd className="written">{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
