import { useQuery as useRead } from "@tanstack/react-query";
import { ProgramTierDocument, ProgramTiersDocument } from "../../../api/generated/program";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Link } from "../../../ui/Link";
import { Read } from "../../../ui/States";
import { draftOf, NEW } from "./draft";
import { TierForm } from "./TierForm";

/** One tier by its ID, or `new`. */
export function TierEditor({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const all = useRead({ queryKey: ["programTiers"], queryFn: () => ask(ProgramTiersDocument, {}) });
  return (
    <div className="stack form">
      <div className="small">
        <Link to="/program/tiers">← {t("program.tiers")}</Link>
      </div>
      <Read query={all} lines={10}>
        {({ loyaltySettings: { qualificationBasis } }) =>
          id === "new" ? (
            <TierForm basis={qualificationBasis} tier={null} first={NEW} />
          ) : (
            <Existing id={id} basis={qualificationBasis} />
          )
        }
      </Read>
    </div>
  );
}

function Existing({ id, basis }: { id: string; basis: Parameters<typeof TierForm>[0]["basis"] }) {
  const t = useText();
  const ask = useAsk();
  const read = useRead({ queryKey: ["programTier", id], queryFn: () => ask(ProgramTierDocument, { id }) });
  return (
    <Read query={read} lines={10}>
      {({ loyaltyTier: tier }) =>
        tier ? (
          <TierForm basis={basis} tier={tier} first={draftOf(tier)} />
        ) : (
          <p className="note">{t("tier.notFound")}</p>
        )
      }
    </Read>
  );
}
