import { useQuery as useRead } from "@tanstack/react-query";
import { ProgramTiersDocument } from "../../../api/generated/program";
import { usePath } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { ButtonLink } from "../../../ui/Link";
import { Read } from "../../../ui/States";
import { TierEditor } from "./TierEditor";
import { TiersTable } from "./TiersTable";

/** All tiers, or one of them by its ID, or `new`. */
export function TiersSection() {
  const [, , id] = usePath();
  return id ? <TierEditor key={id} id={id} /> : <AllTiers />;
}

function AllTiers() {
  const t = useText();
  const ask = useAsk();
  const read = useRead({ queryKey: ["programTiers"], queryFn: () => ask(ProgramTiersDocument, {}) });
  return (
    <Read query={read} lines={6}>
      {({ loyaltyTiers: tiers, loyaltySettings: settings }) => (
        <div className="stack">
          <div className="actions apart">
            <p className="quiet">{t(`tiers.by.${settings.qualificationBasis}`)}</p>
            <ButtonLink to="/program/tiers/new">{t("tier.new")}</ButtonLink>
          </div>
          <TiersTable tiers={tiers} basis={settings.qualificationBasis} />
        </div>
      )}
    </Read>
  );
}
