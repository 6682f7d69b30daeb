import { useFormat, useText, type Text } from "../../../i18n";
import { Panel } from "../../../ui/figures/Panel";
import { useCells } from "../../../ui/figures/useCells";
import type { Bucket } from "./useOwed";

/** Outstanding points by the days since they became available, or until they expire. */
export function Buckets({ kind, found }: { kind: "age" | "expiry"; found: Bucket[] }) {
  const t = useText();
  const format = useFormat();
  const cells = useCells();
  const rows = found.map((bucket) => ({ days: daysOf(t, kind, bucket), points: bucket.points }));
  if (!rows.length) return null;
  return (
    <Panel
      title={`books.${kind}`}
      help={`books.${kind}Help`}
      file={`outstanding-by-${kind}`}
      sheet={{
        columns: [t("books.days"), t("points")],
        rows: rows.map(({ days, points }) => [cells.text(days), cells.number(points)]),
      }}
      chart={{
        kind: "bars",
        format: format.number,
        data: rows.map(({ days, points }) => ({ label: days, points })),
        series: [{ key: "points", title: t("points"), color: "var(--chart-1)" }],
      }}
    />
  );
}

function daysOf(t: Text, kind: "age" | "expiry", { fromDays, toDays }: Bucket): string {
  if (toDays == null) return t("books.never");
  if (fromDays < 0) return t(kind === "age" ? "books.pending" : "books.setAside");
  return t("books.span", { from: fromDays, to: toDays - 1 });
}
