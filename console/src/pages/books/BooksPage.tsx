import type { ComponentType } from "react";
import { usePath } from "../../app/router";
import { useText, type Id } from "../../i18n";
import { Sections } from "../../ui/Sections";
import { Permitted } from "../../ui/States";
import { ChangesSection } from "./changes/ChangesSection";
import { OwedSection } from "./owed/OwedSection";
import { StatementSection } from "./statement/StatementSection";

const SECTIONS: { path: string; title: Id; Shown: ComponentType }[] = [
  { path: "", title: "books.statement", Shown: StatementSection },
  { path: "owed", title: "books.owed", Shown: OwedSection },
  { path: "changes", title: "books.changes", Shown: ChangesSection },
];

/** What finance asks for: the statement of a month, what the program owes, and who changed what in it. */
export default function BooksPage() {
  const t = useText();
  const [, path = ""] = usePath();
  const section = SECTIONS.find((one) => one.path === path);
  return (
    <Permitted to="MANAGE_DISCOUNTS">
      <div className="stack">
        <h1>{t("books")}</h1>
        <Sections page="books" title="books" sections={SECTIONS} />
        {section ? <section.Shown /> : <p className="note">{t("notFound")}</p>}
      </div>
    </Permitted>
  );
}
