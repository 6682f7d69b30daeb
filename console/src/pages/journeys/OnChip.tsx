import { useText } from "../../i18n";

export function OnChip({ active }: { active: boolean }) {
  const t = useText();
  return <span className={active ? "chip success" : "chip"}>{t(active ? "on" : "off")}</span>;
}
