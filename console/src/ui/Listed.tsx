import type { UseQueryResult } from "@tanstack/react-query";
import type { ComponentProps, ReactNode } from "react";
import { useText, type Id } from "../i18n";
import { Pager } from "./Pager";
import { Read } from "./States";

interface Found<Row> {
  edges: readonly { node: Row }[];
  pageInfo: ComponentProps<typeof Pager>["page"];
  totalCount?: number | null | undefined;
}

interface Props<Data, Row> {
  read: UseQueryResult<Data>;
  /** The list in what was read. */
  of: (data: Data) => Found<Row> | null | undefined;
  /** The sentence of how many there are. */
  count: Id;
  /** The sentence in place of an empty list. */
  none: Id;
  onMove: ComponentProps<typeof Pager>["onMove"];
  /** How much stands in its place while it is read. */
  lines?: number;
  children: (rows: Row[]) => ReactNode;
}

/** A page of a list that is read: how many there are, the rows, and the way to the others. */
export function Listed<Data, Row>({ read, of, count, none, onMove, lines = 6, children }: Props<Data, Row>) {
  const t = useText();
  return (
    <Read query={read} lines={lines}>
      {(data) => {
        const found = of(data);
        if (!found?.edges.length) return <p className="note">{t(none)}</p>;
        return (
          <div className="stack" aria-busy={read.isPlaceholderData}>
            <p className="quiet small" role="status">
              {t(count, { count: found.totalCount ?? 0 })}
            </p>
            {children(found.edges.map(({ node }) => node))}
            <Pager page={found.pageInfo} onMove={onMove} />
          </div>
        );
      }}
    </Read>
  );
}
