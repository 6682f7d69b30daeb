import { useQuery as useRead } from "@tanstack/react-query";
import { PollDocument } from "../../api/generated/polls";
import { useAsk, usePermissions } from "../../app/session";
import { useText } from "../../i18n";
import { OnePage } from "../../ui/OnePage";
import { Read } from "../../ui/States";
import { NewPoll } from "./NewPoll";
import { OnePoll } from "./OnePoll";

/** One poll by its ID, or `new`. */
export function PollPage({ id }: { id: string }) {
  return (
    <OnePage id={id} back="/voice/polls" list="polls" forStaff create={<NewPoll />}>
      <Found id={id} />
    </OnePage>
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
