import type { AmbassadorLineFragment } from "../../../api/generated/ambassadors";
import { useFormat, useText } from "../../../i18n";

const LOOKS: Partial<Record<AmbassadorLineFragment["state"], string>> = {
  APPLIED: "warning",
  ACTIVE: "success",
};

/** Where they stand, since when, and who decided why. */
export function Standing({ ambassador }: { ambassador: AmbassadorLineFragment }) {
  const t = useText();
  const format = useFormat();
  const { state, appliedAt, decidedAt, decidedBy, note } = ambassador;
  return (
    <>
      <span className={`chip ${LOOKS[state] ?? ""}`}>{t(`ambassador.state.${state}`)}</span>
      <div className="quiet small">{t("ambassador.applied", { day: format.day(appliedAt) })}</div>
      {note && <div className="small">{t("quoted", { text: note })}</div>}
      {decidedAt && (
        <div className="quiet small">
          {[decidedBy?.email, format.moment(decidedAt)].filter(Boolean).join(" · ")}
        </div>
      )}
    </>
  );
}
