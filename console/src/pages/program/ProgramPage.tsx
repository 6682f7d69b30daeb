import type { ComponentType } from "react";
import { usePath } from "../../app/router";
import { useText, type Id } from "../../i18n";
import { Sections } from "../../ui/Sections";
import { Permitted } from "../../ui/States";
import { Calculator } from "./calculator/Calculator";
import { SettingsSection } from "./settings/SettingsSection";
import { TermsSection } from "./terms/TermsSection";
import { TiersSection } from "./tiers/TiersSection";

const SECTIONS: { path: string; title: Id; Shown: ComponentType }[] = [
  { path: "", title: "program.settings", Shown: SettingsSection },
  { path: "tiers", title: "program.tiers", Shown: TiersSection },
  { path: "terms", title: "program.terms", Shown: TermsSection },
  { path: "calculator", title: "program.calculator", Shown: Calculator },
];

/** The program: its settings, tiers, terms by channel and a calculator, each at an address of its own. */
export default function ProgramPage() {
  const t = useText();
  const [, path = ""] = usePath();
  const section = SECTIONS.find((one) => one.path === path);
  return (
    <Permitted to="MANAGE_DISCOUNTS">
      <div className="stack">
        <h1>{t("program.title")}</h1>
        <Sections page="program" title="program.title" sections={SECTIONS} />
        {section ? <section.Shown /> : <p className="note">{t("notFound")}</p>}
      </div>
    </Permitted>
  );
}
