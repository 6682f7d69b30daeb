import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { ChartProps } from "./charted";

const GRID = "var(--line)";
const TICK = { fill: "var(--quiet)", fontSize: 12 };
const BOX = { background: "var(--page)", border: "1px solid var(--line)", borderRadius: 4, fontSize: 13 };
const MARGIN = { top: 4, right: 8, bottom: 0, left: 0 };

/** What a table beside it says in numbers: the picture of it is for eyes alone. */
export default function Chart({ kind, data, series, format }: ChartProps) {
  const shared = { data, margin: MARGIN, accessibilityLayer: false };
  const axes = [
    <CartesianGrid key="grid" vertical={false} stroke={GRID} />,
    <XAxis
      key="x"
      dataKey="label"
      tick={TICK}
      tickLine={false}
      axisLine={{ stroke: GRID }}
      minTickGap={12}
    />,
    <YAxis key="y" tick={TICK} tickLine={false} axisLine={false} width={56} tickFormatter={format} />,
    <Tooltip
      key="tip"
      contentStyle={BOX}
      cursor={{ fill: "var(--hovered)", stroke: GRID }}
      formatter={(value) => format(Number(value))}
      isAnimationActive={false}
    />,
    series.length > 1 && <Legend key="legend" wrapperStyle={{ fontSize: 12 }} itemSorter={null} />,
  ];
  return (
    <ResponsiveContainer width="100%" height={260}>
      {kind === "bars" ? (
        <BarChart {...shared}>
          {axes}
          {series.map(({ key, title, color }) => (
            <Bar
              key={key}
              dataKey={key}
              name={title}
              fill={color}
              maxBarSize={28}
              radius={[2, 2, 0, 0]}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      ) : (
        <LineChart {...shared}>
          {axes}
          {series.map(({ key, title, color, dashed }) => (
            <Line
              key={key}
              dataKey={key}
              name={title}
              stroke={color}
              strokeWidth={2}
              strokeDasharray={dashed ? "5 4" : "0"}
              dot={{ r: 2.5, fill: color }}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      )}
    </ResponsiveContainer>
  );
}
