import { useText } from "../../../i18n";
import { VerdictChip } from "../../../ui/effect/Effect";
import { useMeasured } from "./useMeasured";

/** What a journey brought, in a word: read after the list, which does not wait for it. */
export function Brought({ id }: { id: string }) {
  const t = useText();
  const { data, isError } = useMeasured(id);
  if (isError) return <span className="quiet">–</span>;
  const effect = data?.loyaltyJourney?.measured;
  return effect ? <VerdictChip verdict={effect.verdict} /> : <span className="quiet">{t("loading")}</span>;
}
