import "./figures.css";
import { Button } from "@saleor/macaw-ui";
import { lazy, Suspense, useId, type ReactNode } from "react";
import { useText, type Id } from "../../i18n";
import { Boundary, Loading } from "../States";
import type { ChartProps } from "./charted";
import { csvOf, download, type Sheet } from "./sheet";
import { SheetTable } from "./SheetTable";

const Chart = lazy(() => import("./Chart"));

interface Props {
  title: Id;
  help: Id;
  /** The name of the file with its numbers. */
  file: string;
  sheet: Sheet;
  chart?: ChartProps;
  /** The first row and the last are what the others lie between. */
  totals?: boolean;
  children?: ReactNode;
}

/** Numbers as a table and as a file, with a chart beside it where there is something to see. */
export function Panel({ title, help, file, sheet, chart, totals, children }: Props) {
  const t = useText();
  const heading = useId();
  return (
    <section className="card stack" aria-labelledby={heading}>
      <div className="actions apart">
        <h2 id={heading}>{t(title)}</h2>
        <Button variant="secondary" size="small" onClick={() => download(`${file}.csv`, csvOf(sheet))}>
          {t("overview.csv")}
        </Button>
      </div>
      <p className="quiet small">{t(help)}</p>
      {children}
      <div className={chart && "beside"}>
        {chart && (
          <div className="chart" aria-hidden>
            <Boundary>
              <Suspense fallback={<Loading lines={6} />}>
                <Chart {...chart} />
              </Suspense>
            </Boundary>
          </div>
        )}
        <SheetTable title={t(title)} sheet={sheet} totals={totals} />
      </div>
    </section>
  );
}
