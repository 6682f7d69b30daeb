import { useText } from "../../../i18n";
import { Effect } from "../../../ui/effect/Effect";
import { Read } from "../../../ui/States";
import { useMeasured } from "./useMeasured";

export function Measured({ id }: { id: string }) {
  const t = useText();
  const read = useMeasured(id);
  return (
    <section className="card stack" aria-labelledby="measured">
      <h2 id="measured">{t("effect")}</h2>
      <Read query={read}>
        {({ loyaltyJourney }) => loyaltyJourney && <Effect effect={loyaltyJourney.measured} />}
      </Read>
    </section>
  );
}
