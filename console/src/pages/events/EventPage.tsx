import { useQuery as useRead } from "@tanstack/react-query";
import { EventDocument } from "../../api/generated/events";
import { useAsk, usePermissions } from "../../app/session";
import { useText } from "../../i18n";
import { OnePage } from "../../ui/OnePage";
import { Read } from "../../ui/States";
import { NewEvent } from "./NewEvent";
import { OneEvent } from "./OneEvent";

/** One event by its ID, or `new`. */
export function EventPage({ id }: { id: string }) {
  return (
    <OnePage id={id} back="/friends/events" list="events" forStaff create={<NewEvent />}>
      <Found id={id} />
    </OnePage>
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
