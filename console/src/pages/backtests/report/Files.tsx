import { Button } from "@saleor/macaw-ui";
import { useText } from "../../../i18n";
import { handOver } from "../../../ui/figures/sheet";
import { Section } from "../../../ui/Section";
import type { ReportOf } from "./Report";

/** The same report as the command writes it: for programs, and to compare. */
export function Files({ found, name }: { found: ReportOf["files"]; name: string }) {
  const t = useText();
  return (
    <Section title="backtest.files">
      <p className="quiet small">{t("backtest.filesHelp")}</p>
      <div className="actions">
        {found.map((file) => (
          <Button
            key={file.name}
            variant="secondary"
            size="small"
            onClick={() => handOver(`${name}-${file.name}`, [file.content])}
          >
            {file.name}
          </Button>
        ))}
      </div>
    </Section>
  );
}
