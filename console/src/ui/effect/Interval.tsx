import { useText } from "../../i18n";

interface Props {
  title: string;
  interval: { estimate: number; low: number; high: number };
  /** A number of it with its unit. */
  show: (value: number) => string;
}

/** A figure with its 95 % interval, in words and as a bar with a line at nothing. */
export function Interval({ title, interval: { estimate, low, high }, show }: Props) {
  const t = useText();
  const [left, right] = [Math.min(low, 0), Math.max(high, 0)];
  const place = (value: number) => (right === left ? 50 : (100 * (value - left)) / (right - left));
  return (
    <div>
      <div className="quiet small">{title}</div>
      <div>
        <strong>{show(estimate)}</strong>{" "}
        <span className="quiet small">{t("interval", { low: show(low), high: show(high) })}</span>
      </div>
      <div className="interval" aria-hidden>
        <span className="range" style={{ left: `${place(low)}%`, width: `${place(high) - place(low)}%` }} />
        <span className="zero" style={{ left: `${place(0)}%` }} />
        <span className="estimate" style={{ left: `${place(estimate)}%` }} />
      </div>
    </div>
  );
}
