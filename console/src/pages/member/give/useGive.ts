import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { accepted, Refused } from "../../../api/errors";
import { GiftsDocument, GiveDocument } from "../../../api/generated/member";
import { newKey } from "../../../api/keys";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { useChange } from "../../../ui/forms/mutations";

/** A form that gives one customer a reward without points. Sent again after a lost answer, it is given once. */
export function useGive(user: string, onDone: () => void) {
  const t = useText();
  const ask = useAsk();
  const [search, setSearch] = useState("");
  const [reward, setReward] = useState("");
  const [note, setNote] = useState("");
  const [idempotencyKey] = useState(newKey);
  const gifts = useRead({
    queryKey: ["gifts", search],
    queryFn: () => ask(GiftsDocument, { search }),
    placeholderData: keepPreviousData,
  });
  const change = useChange(
    async () => {
      if (!reward) throw new Refused([{ field: "reward", message: t("choose.one"), code: "REQUIRED" }]);
      return accepted((await ask(GiveDocument, { user, reward, note, idempotencyKey })).loyaltyGift);
    },
    {
      say: ({ claim }) =>
        claim?.voucherCode
          ? t("gift.givenCode", { name: claim.rewardName, code: claim.voucherCode })
          : t("gift.given", { name: claim?.rewardName ?? "" }),
      after: onDone,
    },
  );
  return {
    fields: { gifts, search, setSearch, reward, setReward, note, setNote, error: change.error },
    busy: change.isPending,
    send: () => change.mutate(undefined),
  };
}
