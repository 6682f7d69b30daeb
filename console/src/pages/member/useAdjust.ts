import { useState } from "react";
import { AdjustDocument } from "../../api/generated/member";
import { accepted } from "../../api/errors";
import { newKey } from "../../api/keys";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { useChange } from "../../ui/forms/mutations";

/** A form that gives or takes points of one customer. Sent again after a lost answer, it is posted once. */
export function useAdjust(user: string, onDone: () => void) {
  const t = useText();
  const ask = useAsk();
  const [takes, setTakes] = useState(false);
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState("");
  const [idempotencyKey] = useState(newKey);
  const count = /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : 0;
  const change = useChange(
    async () => {
      const input = { user, points: takes ? -count : count, reason, idempotencyKey };
      return accepted((await ask(AdjustDocument, { input })).loyaltyPointsAdjust);
    },
    {
      say: ({ transaction }) =>
        t(takes ? "adjust.taken" : "adjust.given", { balance: transaction?.balance ?? 0, points: count }),
      after: onDone,
    },
  );
  return {
    fields: { takes, setTakes, typed, setTyped, reason, setReason, error: change.error },
    /** What the button does, with the number once there is one. */
    action: count ? t(takes ? "adjust.take" : "adjust.give", { points: count }) : t("adjust"),
    busy: change.isPending,
    send: () => change.mutate(undefined),
  };
}
