import { useQuery as useRead } from "@tanstack/react-query";
import { PollDocument } from "../../api/generated/polls";
import { useAsk, usePermissions } from "../../app/session";
import { useText } from "../../i18n";
import { Link } from "../../ui/Link";
import { Permitted, Read } from "../../ui/States";
import { NewPoll } from "./NewPoll";
import { OnePoll } from "./OnePoll";

/** One poll by its ID, or `new`. */
export function PollPage({ id }: { id: string }) {
  const t = useText();
  return (
    <Permitted to={id === "new" ? "MANAGE_DISCOUNTS" : ["MANAGE_DISCOUNTS", "MANAGE_USERS"]}>
      <div className="stack">
        <div className="small">
          <Link to="/voice/polls">← {t("polls")}</Link>
        </div>
        {id === "new" ? <NewPoll /> : <Found id={id} />}
      </div>
    </Permitted>
  );
}

function Found({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const manages = usePermissions().has("MANAGE_DISCOUNTS");
  const read = useRead({
    queryKey: ["poll", id, manages],
    queryFn: () => ask(PollDocument, { id, manages }),
  });
  return (
    <Read query={read} lines={10}>
      {({ loyaltyPoll: poll }) =>
        poll ? <OnePoll poll={poll} /> : <p className="note">{t("poll.notFound")}</p>
      }
    </Read>
  );
}
