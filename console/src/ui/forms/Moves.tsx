import { Button } from "@saleor/macaw-ui";
import { useText } from "../../i18n";

interface Props {
  /** What stands in the list. */
  of: "step" | "question" | "option";
  /** From 0. */
  place: number;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Moves one of a list up and down, or takes it out. */
export function Moves({ of, place, isLast, onMove, onRemove }: Props) {
  const t = useText();
  const number = place + 1;
  return (
    <div className="actions">
      <Small name={t(`${of}.up`, { number })} says="↑" disabled={place === 0} onClick={() => onMove(-1)} />
      <Small name={t(`${of}.down`, { number })} says="↓" disabled={isLast} onClick={() => onMove(1)} />
      <Small name={t(`${of}.remove`, { number })} says={t("remove")} onClick={onRemove} />
    </div>
  );
}

interface SmallProps {
  name: string;
  says: string;
  disabled?: boolean;
  onClick: () => void;
}

const Small = ({ name, says, ...button }: SmallProps) => (
  <Button type="button" variant="tertiary" size="small" aria-label={name} title={name} {...button}>
    {says}
  </Button>
);

/** A list with the one at a place moved up or down by one. */
export function moved<Row>(rows: readonly Row[], place: number, by: -1 | 1): Row[] {
  const next = [...rows];
  next.splice(place + by, 0, ...next.splice(place, 1));
  return next;
}
