import type { Part } from "./draft";
import { Basics } from "./form/Basics";
import { Conditions } from "./form/Conditions";
import { Slices } from "./form/Slices";
import { Turns } from "./form/Turns";

export function GameForm({ isNew, ...part }: Part & { isNew: boolean }) {
  return (
    <>
      <Basics isNew={isNew} {...part} />
      <Slices {...part} />
      <Turns {...part} />
      <Conditions {...part} />
    </>
  );
}
