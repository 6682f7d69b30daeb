import { usePath } from "../../app/router";
import { useText, type Id } from "../../i18n";
import { Sections } from "../../ui/Sections";
import { Permitted } from "../../ui/States";
import { AmbassadorList } from "./list/AmbassadorList";
import { TermsSection } from "./terms/TermsSection";

const SECTIONS: { path: string; title: Id }[] = [
  { path: "", title: "ambassadors.members" },
  { path: "terms", title: "ambassadors.terms" },
];

/** Members who bring friends for a share of what these order, and what they are offered. */
export function AmbassadorsSection() {
  const t = useText();
  const section = usePath()[2] ?? "";
  return (
    <>
      <Sections page="friends/ambassadors" title="ambassadors" sections={SECTIONS} />
      {section === "" && (
        <Permitted to="MANAGE_USERS">
          <AmbassadorList />
        </Permitted>
      )}
      {section === "terms" && (
        <Permitted to="MANAGE_DISCOUNTS">
          <TermsSection />
        </Permitted>
      )}
      {section !== "" && section !== "terms" && <p className="note">{t("notFound")}</p>}
    </>
  );
}
