import { useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { TiersDocument } from "../../api/generated/members";
import { AssignTierDocument } from "../../api/generated/member";
import { accepted } from "../../api/errors";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { SelectField, TextField } from "../../ui/forms/Field";
import { FormFailure, refusedAt, useChange } from "../../ui/forms/mutations";

interface Props {
  user: string;
  /** The tier they are in now. */
  tier: string;
  onClose: () => void;
}

export function AssignDialog({ user, tier, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  const tiers = useRead({ queryKey: ["tiers"], queryFn: () => ask(TiersDocument, {}) });
  const [chosen, setChosen] = useState(tier);
  const [until, setUntil] = useState("");
  const assign = useChange(
    async () => {
      const variables = { user, tier: chosen, until: until ? endOf(until) : null };
      return accepted((await ask(AssignTierDocument, variables)).loyaltyMemberTierAssign);
    },
    { say: ({ member }) => t("assign.done", { tier: member?.tier.name ?? "" }), after: onClose },
  );
  return (
    <Dialog
      title={t("assign")}
      action={t("assign")}
      busy={assign.isPending}
      onSubmit={() => assign.mutate(undefined)}
      onClose={onClose}
    >
      <p className="quiet">{t("assign.explained")}</p>
      <SelectField
        label={t("tier")}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
        error={refusedAt(assign.error, "tier")}
      >
        {tiers.data?.loyaltyTiers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        type="date"
        label={t("assign.until")}
        help={t("assign.untilHelp")}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
        error={refusedAt(assign.error, "until")}
      />
      <FormFailure error={assign.error ?? tiers.error} fields={["tier", "until"]} />
    </Dialog>
  );
}

/** The day's last moment where the operator is: the tier holds on the day that was named. */
const endOf = (day: string): string => new Date(`${day}T23:59:59`).toISOString();
