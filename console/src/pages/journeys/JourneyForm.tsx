import type { Part } from "./draft";
import { Basics } from "./form/Basics";
import { Limits } from "./form/Limits";
import { Steps } from "./form/Steps";
import { When } from "./form/When";

export function JourneyForm({ isNew, ...part }: Part & { isNew: boolean }) {
  return (
    <>
      <Basics isNew={isNew} {...part} />
      <When isNew={isNew} {...part} />
      <Steps {...part} />
      <Limits {...part} />
    </>
  );
}
