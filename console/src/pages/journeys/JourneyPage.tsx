import { useQuery as useRead } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { JourneyDocument } from "../../api/generated/journeys";
import { usePath } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Link } from "../../ui/Link";
import { Sections } from "../../ui/Sections";
import { Permitted, Read } from "../../ui/States";
import { SentList } from "../messages/sent/SentList";
import { TemplateEditor } from "../messages/TemplateEditor";
import { TemplateList } from "../messages/TemplateList";
import { EditJourney } from "./EditJourney";
import { NewJourney } from "./NewJourney";
import { SECTIONS } from "./sections";

/** One journey by its ID, or `new`; or the texts, or the messages that were sent, which are sections beside. */
export default function JourneyPage({ id }: { id: string }) {
  const [, , within] = usePath();
  return (
    <Permitted to="MANAGE_USERS">
      <div className="stack">
        {id === "sent" ? (
          <Section>
            <SentList />
          </Section>
        ) : id !== "texts" ? (
          <Journey id={id} />
        ) : within ? (
          <TemplateEditor key={within} id={within} />
        ) : (
          <Section>
            <TemplateList />
          </Section>
        )}
      </div>
    </Permitted>
  );
}

function Section({ children }: { children: ReactNode }) {
  const t = useText();
  return (
    <>
      <h1>{t("journeys.page")}</h1>
      <Sections page="journeys" title="journeys.page" sections={SECTIONS} />
      {children}
    </>
  );
}

function Journey({ id }: { id: string }) {
  const t = useText();
  return (
    <>
      <div className="small">
        <Link to="/journeys">← {t("journeys")}</Link>
      </div>
      {id === "new" ? <NewJourney /> : <Found id={id} />}
    </>
  );
}

function Found({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const read = useRead({ queryKey: ["journey", id], queryFn: () => ask(JourneyDocument, { id }) });
  return (
    <Read query={read} lines={10}>
      {({ loyaltyJourney: journey }) =>
        journey ? <EditJourney journey={journey} /> : <p className="note">{t("journey.notFound")}</p>
      }
    </Read>
  );
}
