import { useState } from "react";
import { MergeDocument, type StandingFragment } from "../../api/generated/member";
import { accepted } from "../../api/errors";
import { newKey } from "../../api/keys";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { FormFailure, refusedAt, useChange } from "../../ui/forms/mutations";
import { Picker, type Option } from "../../ui/forms/Picker";
import { useMembers } from "../../ui/forms/sources";

/** Makes another account of the same person part of this one. */
export function MergeDialog({ member, onClose }: { member: StandingFragment; onClose: () => void }) {
  const t = useText();
  const ask = useAsk();
  const others = useMembers(member.id);
  const [chosen, setChosen] = useState<Option[]>([]);
  const [idempotencyKey] = useState(newKey);
  const from = chosen[0]?.value ?? "";
  const merge = useChange(
    async () =>
      accepted((await ask(MergeDocument, { from, into: member.id, idempotencyKey })).loyaltyMembersMerge),
    { say: ({ member: stays }) => t("merge.done", { points: stays?.points.available ?? 0 }), after: onClose },
  );
  return (
    <Dialog
      title={t("merge")}
      action={t("merge.action")}
      destructive
      busy={merge.isPending || !from}
      onSubmit={() => merge.mutate(undefined)}
      onClose={onClose}
    >
      <p>{t("merge.explained", { email: member.user?.email ?? "" })}</p>
      <Picker
        label={t("merge.from")}
        help={t("merge.fromHelp")}
        single
        source={others}
        chosen={chosen}
        onChange={setChosen}
        error={refusedAt(merge.error, "from")}
      />
      <FormFailure error={merge.error} fields={["from"]} />
    </Dialog>
  );
}
