import type { PollLineFragment } from "../../api/generated/polls";
import type { Format, Text } from "../../i18n";

/** Whether members can vote, or it is off, or closed. */
export const stateOf = ({ active, closed }: PollLineFragment): "off" | "open" | "closed" =>
  closed ? "closed" : active ? "open" : "off";

export function closingWords({ closesAt, closed }: PollLineFragment, t: Text, format: Format): string {
  if (!closesAt) return t("poll.stays");
  return t(closed ? "poll.closedOn" : "poll.closesOn", { moment: format.moment(closesAt) });
}

/** What a contest's first ones win; empty where nothing is won. */
export const prizeWords = ({ winners, prize }: PollLineFragment, t: Text): string =>
  winners && prize ? t("poll.wins", { winners, points: prize }) : "";
