import { useQuery as useRead } from "@tanstack/react-query";
import { EventDocument } from "../../api/generated/events";
import { useAsk, usePermissions } from "../../app/session";
import { useText } from "../../i18n";
import { Link } from "../../ui/Link";
import { Permitted, Read } from "../../ui/States";
import { NewEvent } from "./NewEvent";
import { OneEvent } from "./OneEvent";

/** One event by its ID, or `new`. */
export function EventPage({ id }: { id: string }) {
  const t = useText();
  return (
    <Permitted to={id === "new" ? "MANAGE_DISCOUNTS" : ["MANAGE_DISCOUNTS", "MANAGE_USERS"]}>
      <div className="stack">
        <div className="small">
          <Link to="/friends/events">← {t("events")}</Link>
        </div>
        {id === "new" ? <NewEvent /> : <Found id={id} />}
      </div>
    </Permitted>
  );
}

function Found({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const manages = usePermissions().has("MANAGE_DISCOUNTS");
  const read = useRead({
    queryKey: ["event", id, manages],
    queryFn: () => ask(EventDocument, { id, manages }),
  });
  return (
    <Read query={read} lines={10}>
      {({ loyaltyEvent: event }) =>
        event ? <OneEvent event={event} /> : <p className="note">{t("event.notFound")}</p>
      }
    </Read>
  );
}
