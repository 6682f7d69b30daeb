import { useText } from "../../i18n";

const MOST = 5;

/** Stars to be seen, and to be heard. */
export function Stars({ count }: { count: number }) {
  const t = useText();
  return (
    <span className="unbroken" role="img" aria-label={t("review.stars.of", { count, most: MOST })}>
      {"★".repeat(count)}
      <span className="quiet">{"☆".repeat(MOST - count)}</span>
    </span>
  );
}
