import { useQuery as useRead } from "@tanstack/react-query";
import { ChallengeDocument } from "../../../api/generated/challenges";
import { useAsk, usePermissions } from "../../../app/session";
import { useText } from "../../../i18n";
import { OnePage } from "../../../ui/OnePage";
import { Read } from "../../../ui/States";
import { NewChallenge } from "./NewChallenge";
import { OneChallenge } from "./OneChallenge";

/** One challenge by its ID, or `new`. */
export function ChallengePage({ id }: { id: string }) {
  return (
    <OnePage id={id} back="/play/challenges" list="challenges" forStaff create={<NewChallenge />}>
      <Found id={id} />
    </OnePage>
  );
}

function Found({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const manages = usePermissions().has("MANAGE_DISCOUNTS");
  const read = useRead({
    queryKey: ["challenge", id, manages],
    queryFn: () => ask(ChallengeDocument, { id, manages }),
  });
  return (
    <Read query={read} lines={10}>
      {({ loyaltyChallenge: challenge }) =>
        challenge ? <OneChallenge challenge={challenge} /> : <p className="note">{t("challenge.notFound")}</p>
      }
    </Read>
  );
}
