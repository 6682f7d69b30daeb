import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { ApiError } from "../../../api/client";
import {
  ChangePreviewDocument,
  type ChangePreviewQuery,
  type ChangePreviewQueryVariables,
} from "../../../api/generated/program";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Loading } from "../../../ui/States";
import { useSettled } from "../../../ui/forms/useSettled";
import { Costs } from "./Costs";
import { Moves } from "./Moves";

export type Found = NonNullable<ChangePreviewQuery["loyaltyChangePreview"]>;

/** Whom a change moves and what it costs, once its fields have stayed as they are for a moment; null: no change. */
export function Preview({ plan }: { plan: ChangePreviewQueryVariables | null }) {
  const t = useText();
  const ask = useAsk();
  const settled = useSettled(plan);
  const read = useRead({
    queryKey: ["preview", settled],
    queryFn: () => ask(ChangePreviewDocument, settled ?? {}),
    enabled: plan !== null && settled !== null,
    placeholderData: keepPreviousData,
  });
  if (plan === null) return null;
  const found = read.data?.loyaltyChangePreview;
  return (
    <section
      className="card stack preview"
      aria-label={t("preview")}
      aria-live="polite"
      aria-busy={read.isFetching}
    >
      <h2>{t("preview")}</h2>
      {read.isError ? <Untold error={read.error} /> : found ? <Told found={found} /> : <Loading lines={2} />}
    </section>
  );
}

function Told({ found }: { found: Found }) {
  return (
    <>
      <Moves moves={found.moves} members={found.members} />
      <Costs found={found} />
    </>
  );
}

/** What would be refused says the form once it is sent; here stands only why there is nothing to see. */
function Untold({ error }: { error: Error }) {
  const t = useText();
  const isOffline = error instanceof ApiError && error.kind !== "failed";
  return (
    <p className="quiet">{isOffline ? t("failure.offline") : t("preview.refused", { why: error.message })}</p>
  );
}
