import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { AmbassadorsDocument, type AmbassadorLineFragment } from "../../../api/generated/ambassadors";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { EndDialog } from "../dialogs/EndDialog";
import { OfferDialog } from "../dialogs/OfferDialog";
import { StatementDialog } from "../dialogs/StatementDialog";
import { AmbassadorFilters } from "./AmbassadorFilters";
import { AmbassadorsTable } from "./AmbassadorsTable";
import { isFiltered, variablesOf } from "./filters";
import { Waiting } from "./Waiting";
import { Listed } from "../../../ui/Listed";

export interface Step {
  ambassador: AmbassadorLineFragment;
  kind: "offer" | "end" | "statement";
}

/** Who applied, and what became of it, the newest first. */
export function AmbassadorList() {
  const ask = useAsk();
  const [query, change] = useQuery();
  const [step, setStep] = useState<Step | null>(null);
  const variables = variablesOf(query);
  const read = useRead({
    queryKey: ["ambassadors", variables],
    queryFn: () => ask(AmbassadorsDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack">
      {query.get("state") !== "APPLIED" && <Waiting />}
      <div>
        <AmbassadorFilters />
        <Listed
          read={read}
          of={(data) => data.loyaltyAmbassadors}
          count="ambassadors.count"
          none={isFiltered(query) ? "ambassadors.noneFound" : "ambassadors.none"}
          onMove={change}
          lines={8}
        >
          {(rows) => <AmbassadorsTable ambassadors={rows} onStep={setStep} />}
        </Listed>
      </div>
      {step && <StepDialog {...step} onClose={() => setStep(null)} />}
    </div>
  );
}

const DIALOGS = { offer: OfferDialog, end: EndDialog, statement: StatementDialog };

function StepDialog({ kind, ambassador, onClose }: Step & { onClose: () => void }) {
  const Dialog = DIALOGS[kind];
  return <Dialog ambassador={ambassador} onClose={onClose} />;
}
