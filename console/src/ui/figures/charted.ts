export interface Series {
  /** What a row of the data calls it. */
  key: string;
  title: string;
  color: string;
  dashed?: boolean;
}

export interface ChartProps {
  kind: "bars" | "lines";
  /** A row for each place on the axis below: `label`, and a number for each series, null where there is none. */
  data: Record<string, string | number | null>[];
  series: Series[];
  format: (value: number) => string;
}
