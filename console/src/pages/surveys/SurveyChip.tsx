import { useText } from "../../i18n";

export function SurveyChip({ active }: { active: boolean }) {
  const t = useText();
  return (
    <span className={active ? "chip success" : "chip"}>
      {t(active ? "survey.state.on" : "survey.state.off")}
    </span>
  );
}
