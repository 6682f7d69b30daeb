import type { Part } from "./draft";
import { Basics } from "./form/Basics";
import { Registering } from "./form/Registering";
import { Seats } from "./form/Seats";
import { When } from "./form/When";

export function EventForm({ isNew, ...part }: Part & { isNew: boolean }) {
  return (
    <>
      <Basics isNew={isNew} {...part} />
      <When {...part} />
      <Seats {...part} />
      <Registering {...part} />
    </>
  );
}
