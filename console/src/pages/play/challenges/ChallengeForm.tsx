import type { Part } from "./draft";
import { Basics } from "./form/Basics";
import { Goal } from "./form/Goal";
import { Prizes } from "./form/Prizes";
import { When } from "./form/When";
import { Whom } from "./form/Whom";

export function ChallengeForm({ isNew, ...part }: Part & { isNew: boolean }) {
  return (
    <>
      <Basics isNew={isNew} {...part} />
      <Goal {...part} />
      <When {...part} />
      <Prizes {...part} />
      <Whom {...part} />
    </>
  );
}
