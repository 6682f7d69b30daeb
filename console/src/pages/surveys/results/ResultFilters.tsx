import { Button } from "@saleor/macaw-ui";
import { useQuery as useRead } from "@tanstack/react-query";
import { NamedSegmentDocument, SurveyTiersDocument } from "../../../api/generated/surveys";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { ChannelField } from "../../../ui/forms/ChannelField";
import { SelectField, TextField } from "../../../ui/forms/Field";
import { Picker } from "../../../ui/forms/Picker";
import { useSegments } from "../../../ui/forms/sources";
import { isFiltered, NAMES } from "./filters";

const NONE = Object.fromEntries(NAMES.map((name) => [name, null]));

/** Whose answers are counted. */
export function ResultFilters() {
  const t = useText();
  const [query, change] = useQuery();
  return (
    <div className="toolbar" role="search">
      <Day name="since" label={t("changes.since")} />
      <Day name="until" label={t("changes.until")} />
      <TierField />
      <ChannelField />
      <SegmentField />
      {isFiltered(query) && (
        <Button variant="tertiary" onClick={() => change(NONE)}>
          {t("filters.clear")}
        </Button>
      )}
    </div>
  );
}

function Day({ name, label }: { name: string; label: string }) {
  const [query, change] = useQuery();
  return (
    <TextField
      label={label}
      type="date"
      value={query.get(name) ?? ""}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  );
}

function TierField() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const tiers = useRead({ queryKey: ["surveyTiers"], queryFn: () => ask(SurveyTiersDocument, {}) });
  return (
    <SelectField
      label={t("survey.tierThen")}
      value={query.get("tier") ?? ""}
      onChange={(event) => change({ tier: event.target.value })}
    >
      <option value="">{t("tier.all")}</option>
      {tiers.data?.loyaltyTiers?.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

function SegmentField() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const segments = useSegments();
  const id = query.get("segment");
  const named = useRead({
    queryKey: ["namedSegment", id],
    queryFn: () => ask(NamedSegmentDocument, { id: id! }),
    enabled: Boolean(id),
  });
  return (
    <Picker
      single
      label={t("survey.segmentNow")}
      source={segments}
      chosen={id ? [{ value: id, label: named.data?.loyaltySegment?.name ?? "…" }] : []}
      onChange={([segment]) => change({ segment: segment?.value ?? null })}
    />
  );
}
