import { Button } from "@saleor/macaw-ui";
import { lazy, Suspense, useId } from "react";
import { useText, type Id } from "../../i18n";
import { Boundary, Loading } from "../../ui/States";
import type { ChartProps } from "./charts/types";
import { csvOf, download, type Sheet } from "./sheets/sheet";
import { SheetTable } from "./sheets/SheetTable";

const Chart = lazy(() => import("./charts/Chart"));

interface Props {
  title: Id;
  help: Id;
  /** The name of the file with its numbers. */
  file: string;
  sheet: Sheet;
  chart: ChartProps;
}

/** A chart with its numbers as a table beside it, and as a file. */
export function Panel({ title, help, file, sheet, chart }: Props) {
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
      <div className="beside">
        <div className="chart" aria-hidden>
          <Boundary>
            <Suspense fallback={<Loading lines={6} />}>
              <Chart {...chart} />
            </Suspense>
          </Boundary>
        </div>
        <SheetTable title={t(title)} sheet={sheet} />
      </div>
    </section>
  );
}
