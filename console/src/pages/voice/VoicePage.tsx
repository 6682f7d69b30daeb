import { usePath } from "../../app/router";
import { usePermissions } from "../../app/session";
import { useText, type Id } from "../../i18n";
import { ButtonLink } from "../../ui/Link";
import { Sections } from "../../ui/Sections";
import { Permitted } from "../../ui/States";
import { AnswerList } from "../answers/AnswerList";
import { PollList } from "../polls/list/PollList";
import { PollPage } from "../polls/PollPage";
import { ReviewList } from "../reviews/ReviewList";
import { SurveyList } from "../surveys/list/SurveyList";
import { SurveyPage } from "../surveys/SurveyPage";

const SECTIONS: { path: string; title: Id }[] = [
  { path: "", title: "surveys" },
  { path: "answers", title: "answers" },
  { path: "reviews", title: "reviews" },
  { path: "polls", title: "polls" },
];

const STAFF = ["MANAGE_DISCOUNTS", "MANAGE_USERS"] as const;

/** What members say: surveys and what was answered, reviews of products, polls and contests. */
export default function VoicePage() {
  const t = useText();
  const [, section = "", id] = usePath();
  if (section === "surveys" && id) return <SurveyPage id={id} />;
  if (section === "polls" && id) return <PollPage id={id} />;
  return (
    <div className="stack">
      <header className="actions apart">
        <h1>{t("voice")}</h1>
        <New section={section} />
      </header>
      <Sections page="voice" title="voice" sections={SECTIONS} />
      <Shown section={section} />
    </div>
  );
}

function New({ section }: { section: string }) {
  const t = useText();
  const manages = usePermissions().has("MANAGE_DISCOUNTS");
  if (!manages) return null;
  if (section === "") return <ButtonLink to="/voice/surveys/new">{t("survey.new")}</ButtonLink>;
  if (section === "polls") return <ButtonLink to="/voice/polls/new">{t("poll.new")}</ButtonLink>;
  return null;
}

function Shown({ section }: { section: string }) {
  const t = useText();
  switch (section) {
    case "":
      return (
        <Permitted to={STAFF}>
          <SurveyList />
        </Permitted>
      );
    case "answers":
      return (
        <Permitted to="MANAGE_USERS">
          <AnswerList />
        </Permitted>
      );
    case "reviews":
      return (
        <Permitted to="MANAGE_PRODUCTS">
          <ReviewList />
        </Permitted>
      );
    case "polls":
      return (
        <Permitted to={STAFF}>
          <PollList />
        </Permitted>
      );
    default:
      return <p className="note">{t("notFound")}</p>;
  }
}
