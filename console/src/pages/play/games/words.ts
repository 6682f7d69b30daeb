import type { GameLineFragment, GameWholeFragment } from "../../../api/generated/games";
import type { Format, Text } from "../../../i18n";

type Slice = GameWholeFragment["slices"][number];

/** Whether members can play, or it is off, or its budget is used up. */
export const stateOf = ({ active, isOver }: GameLineFragment): "off" | "on" | "over" =>
  !active ? "off" : isOver ? "over" : "on";

/** Where plays come from, a line each. */
export function turnWords(
  { playsADay, playsOnce, orderMinimum, pointsCost }: GameLineFragment,
  t: Text,
  format: Format,
): string[] {
  const lines = [
    playsADay && t("game.turns.day", { plays: playsADay }),
    playsOnce && t("game.turns.once", { plays: playsOnce }),
    orderMinimum && t("game.turns.order", { amount: format.number(orderMinimum) }),
    pointsCost && t("game.turns.points", { points: pointsCost }),
  ].filter((line): line is string => Boolean(line));
  return lines.length ? lines : [t("game.turns.none")];
}

export const budgetWords = ({ budget, spent }: GameLineFragment, t: Text): string =>
  typeof budget === "number" ? t("game.spentOf", { spent, budget }) : t("game.spentPoints", { spent });

export function prizeWords({ points, reward }: Slice, t: Text): string {
  if (typeof points === "number") return t("points.count", { points });
  return reward ? t("game.rewardWorth", { name: reward.name, points: reward.pointsCost }) : t("game.nothing");
}

export const leftWords = ({ left, stock, won }: Slice, t: Text): string =>
  typeof left === "number"
    ? t("game.left", { left, of: Math.max(stock ?? 0, left + won) })
    : t("game.noLimit");
