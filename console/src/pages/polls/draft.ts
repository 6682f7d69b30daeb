import type { PollWholeFragment } from "../../api/generated/polls";
import type { LoyaltyPollShowingEnum } from "../../api/generated/schema";
import { asTyped } from "../../ui/forms/reading";
import type { Translated } from "../../ui/forms/Translations";
import type { Part as FormPart } from "../../ui/forms/useForm";
import { toLocal } from "../../ui/moments";

export interface OptionDraft {
  /** Tells options apart while they are moved about. */
  key: string;
  text: string;
  image: string;
  translations: Translated[];
}

/** A poll as the form has it: numbers as they are typed, its end on the clocks of the browser. */
export interface Draft {
  code: string;
  question: string;
  translations: Translated[];
  channels: string[];
  options: OptionDraft[];
  tier: string;
  closesAt: string;
  showing: LoyaltyPollShowingEnum;
  points: string;
  takesEntries: boolean;
  winners: string;
  prize: string;
}

export type Part = FormPart<Draft>;

let options = 0;

export const newOption = (): OptionDraft => ({
  key: `new ${++options}`,
  text: "",
  image: "",
  translations: [],
});

export const empty = (): Draft => ({
  code: "",
  question: "",
  translations: [],
  channels: [],
  options: [newOption(), newOption()],
  tier: "",
  closesAt: "",
  showing: "AFTER_VOTING",
  points: "",
  takesEntries: false,
  winners: "",
  prize: "",
});

export const draftOf = (poll: PollWholeFragment): Draft => ({
  code: poll.code,
  question: poll.question,
  translations: poll.translations,
  channels: poll.channels?.map(({ id }) => id) ?? [],
  options: poll.options
    .filter(({ entered }) => !entered)
    .map(({ id, text, image, translations }) => ({ key: id, text, image: image ?? "", translations })),
  tier: poll.tier?.id ?? "",
  closesAt: toLocal(poll.closesAt),
  showing: poll.showing,
  points: asTyped(poll.points),
  takesEntries: poll.takesEntries,
  winners: asTyped(poll.winners),
  prize: asTyped(poll.prize),
});
