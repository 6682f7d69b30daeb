import type { Part } from "./draft";
import { Basics } from "./form/Basics";
import { Questions } from "./form/Questions";
import { Thanks } from "./form/Thanks";

interface Props extends Part {
  isNew: boolean;
  /** Whether members have answered: their answers are of these questions. */
  isAnswered?: boolean;
}

export function SurveyForm({ isNew, isAnswered = false, ...part }: Props) {
  return (
    <>
      {isNew && <Basics {...part} />}
      <Questions isAnswered={isAnswered} {...part} />
      <Thanks {...part} />
    </>
  );
}
