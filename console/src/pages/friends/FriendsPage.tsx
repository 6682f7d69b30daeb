import { usePath } from "../../app/router";
import { useText, type Id } from "../../i18n";
import { ButtonLink } from "../../ui/Link";
import { Sections } from "../../ui/Sections";
import { Permitted } from "../../ui/States";
import { AmbassadorsSection } from "../ambassadors/AmbassadorsSection";
import { EventPage } from "../events/EventPage";
import { EventList } from "../events/list/EventList";
import { ReferralList } from "./list/ReferralList";
import { TermsSection } from "./terms/TermsSection";

const SECTIONS: { path: string; title: Id }[] = [
  { path: "", title: "friends.brought" },
  { path: "terms", title: "friends.terms" },
  { path: "ambassadors", title: "ambassadors" },
  { path: "events", title: "events" },
];

/** Friends that members bring, what is promised for it, ambassadors, and events that members come to. */
export default function FriendsPage() {
  const t = useText();
  const [, section = "", id] = usePath();
  if (section === "events" && id) return <EventPage id={id} />;
  return (
    <div className="stack">
      <header className="actions apart">
        <h1>{t("friends")}</h1>
        {section === "events" && <ButtonLink to="/friends/events/new">{t("event.new")}</ButtonLink>}
      </header>
      <Sections page="friends" title="friends" sections={SECTIONS} />
      <Shown section={section} />
    </div>
  );
}

function Shown({ section }: { section: string }) {
  const t = useText();
  switch (section) {
    case "":
      return (
        <Permitted to="MANAGE_USERS">
          <ReferralList />
        </Permitted>
      );
    case "terms":
      return (
        <Permitted to="MANAGE_DISCOUNTS">
          <TermsSection />
        </Permitted>
      );
    case "ambassadors":
      return <AmbassadorsSection />;
    case "events":
      return (
        <Permitted to={["MANAGE_DISCOUNTS", "MANAGE_USERS"]}>
          <EventList />
        </Permitted>
      );
    default:
      return <p className="note">{t("notFound")}</p>;
  }
}
