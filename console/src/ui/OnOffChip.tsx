import { useText } from "../i18n";

export function OnOffChip({ active }: { active: boolean }) {
  const t = useText();
  return <span className={active ? "chip success" : "chip"}>{t(active ? "on" : "off")}</span>;
}
