import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { ClaimsDocument, type ClaimLineFragment } from "../../../api/generated/rewards";
import type { LoyaltyClaimStateEnum } from "../../../api/generated/schema";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { SelectField } from "../../../ui/forms/Field";
import { Pager, slice, START } from "../../../ui/Pager";
import { Read } from "../../../ui/States";
import { CancelClaim } from "./CancelClaim";
import { ClaimsTable } from "./ClaimsTable";

const STATES: LoyaltyClaimStateEnum[] = ["IN_CHECKOUT", "KEPT", "USED", "GIVEN_UP"];

/** What members claimed, of one reward or of all, the newest first. */
export function ClaimList({ reward }: { reward?: string }) {
  const t = useText();
  const ask = useAsk();
  const [cursor, setCursor] = useState(START);
  const [state, setState] = useState<LoyaltyClaimStateEnum | "">("");
  const [cancelled, setCancelled] = useState<ClaimLineFragment | null>(null);
  const filter = { reward: reward ?? null, states: state ? [state] : null };
  const variables = { filter, ...slice(cursor, 20) };
  const read = useRead({
    queryKey: ["claims", variables],
    queryFn: () => ask(ClaimsDocument, variables),
    placeholderData: keepPreviousData,
  });
  const choose = (chosen: string) => {
    setState(chosen as typeof state);
    setCursor(START);
  };
  return (
    <div className="stack">
      <div className="narrow">
        <SelectField label={t("claim.state")} value={state} onChange={(event) => choose(event.target.value)}>
          <option value="">{t("claim.state.all")}</option>
          {STATES.map((name) => (
            <option key={name} value={name}>
              {t(`claim.state.${name}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <Read query={read} lines={6}>
        {({ loyaltyClaims: found }) =>
          found?.edges.length ? (
            <div className="stack" aria-busy={read.isPlaceholderData}>
              <ClaimsTable claims={found.edges.map(({ node }) => node)} onCancel={setCancelled} />
              <Pager page={found.pageInfo} onMove={setCursor} />
            </div>
          ) : (
            <p className="note">{t(state ? "claims.noneFound" : "claims.none")}</p>
          )
        }
      </Read>
      {cancelled && <CancelClaim claim={cancelled} onClose={() => setCancelled(null)} />}
    </div>
  );
}
