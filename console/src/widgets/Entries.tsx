import type { LoyaltyTransactionKindEnum } from "../api/generated/schema";
import { useFormat, useText } from "../i18n";

interface Entry {
  id: string;
  kind: LoyaltyTransactionKindEnum;
  points: number;
  createdAt: string;
}

/** Some entries of a ledger, in the width of a widget. */
export function Entries({ entries }: { entries: readonly Entry[] }) {
  const t = useText();
  const format = useFormat();
  return (
    <ul className="plain">
      {entries.map(({ id, kind, points, createdAt }) => (
        <li key={id}>
          <span>
            {t(`kind.${kind}`)} <span className="quiet small">{format.day(createdAt)}</span>
          </span>
          <span className="number">{format.change(points)}</span>
        </li>
      ))}
    </ul>
  );
}
