import { useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { accepted } from "../../api/errors";
import {
  JourneyEnteringDocument,
  JourneyUpdateDocument,
  type JourneyWholeFragment,
} from "../../api/generated/journeys";
import type { LoyaltyJourneyInput } from "../../api/generated/schema";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Check } from "../../ui/forms/Check";
import { Confirm } from "../../ui/forms/Confirm";
import { Read } from "../../ui/States";

interface Props {
  journey: JourneyWholeFragment;
  onClose: () => void;
}

/** Says whom it lets in before it does: who fits from now on, and who did before where staff say so. */
export function SwitchOn({ journey, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  const change = useSwitch(journey.id);
  const [enterPast, setEnterPast] = useState(false);
  const read = useRead({
    queryKey: ["entering", journey.id],
    queryFn: () => ask(JourneyEnteringDocument, { id: journey.id }),
  });
  return (
    <Confirm
      title={t("journey.switchOn", { name: journey.name })}
      action={t("switchOn")}
      explained={t("journey.onExplained")}
      change={() => change(enterPast ? { active: true, enterPast } : { active: true })}
      say={() => t("journey.isOn", { name: journey.name })}
      after={onClose}
      onClose={onClose}
    >
      <Read query={read} lines={2}>
        {({ loyaltyJourney }) => (
          <Check
            label={t("journey.enterPast", { count: loyaltyJourney?.wouldEnter ?? 0 })}
            help={t(
              journey.trigger === "CHECKOUT_ABANDONED" || journey.trigger === "BACK_IN_STOCK"
                ? "journey.enterPastLooked"
                : "journey.enterPastHelp",
            )}
            checked={enterPast}
            onChange={setEnterPast}
          />
        )}
      </Read>
      {journey.holdoutPercent === 0 && <p className="note">{t("journey.noHoldout")}</p>}
    </Confirm>
  );
}

export function SwitchOff({ journey, onClose }: Props) {
  const t = useText();
  const change = useSwitch(journey.id);
  return (
    <Confirm
      title={t("journey.switchOff", { name: journey.name })}
      action={t("switchOff")}
      explained={t("journey.offExplained", { count: journey.running })}
      change={() => change({ active: false })}
      say={() => t("journey.isOff", { name: journey.name })}
      after={onClose}
      onClose={onClose}
    />
  );
}

function useSwitch(id: string) {
  const ask = useAsk();
  return async (input: LoyaltyJourneyInput) =>
    accepted((await ask(JourneyUpdateDocument, { id, input })).loyaltyJourneyUpdate);
}
