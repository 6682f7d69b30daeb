import type { LoyaltyQuestionKindEnum } from "../../../api/generated/schema";
import { useText } from "../../../i18n";
import { SelectField, TextArea, TextField } from "../../../ui/forms/Field";
import { Moves } from "../../../ui/forms/Moves";
import type { QuestionDraft } from "../draft";
import { QuestionTexts } from "./QuestionTexts";

const KINDS: LoyaltyQuestionKindEnum[] = ["CSAT", "NPS", "CES", "CHOICE", "TEXT"];

interface Props {
  question: QuestionDraft;
  place: number;
  isLast: boolean;
  onChange: (fields: Partial<QuestionDraft>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  error: string | undefined;
}

export function QuestionRow({ question, onChange, error, ...moves }: Props) {
  const t = useText();
  const { kind, text, choices } = question;
  const name = t("question", { number: moves.place + 1 });
  return (
    <li className="group stack">
      <SelectField
        label={t("question.kind")}
        help={t(`question.kindHelp.${kind}`)}
        value={kind}
        onChange={(event) => onChange({ kind: event.target.value as LoyaltyQuestionKindEnum })}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`question.kind.${one}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={name}
        maxLength={255}
        value={text}
        onChange={(event) => onChange({ text: event.target.value })}
        error={error}
      />
      {kind === "CHOICE" && (
        <TextArea
          label={t("question.choices")}
          help={t("question.choicesHelp")}
          value={choices}
          onChange={(event) => onChange({ choices: event.target.value })}
        />
      )}
      <QuestionTexts question={question} label={name} onChange={onChange} />
      <Moves of="question" {...moves} />
    </li>
  );
}
