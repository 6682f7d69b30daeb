import { Button } from "@saleor/macaw-ui";
import { useQuery } from "../../../app/router";
import { useText } from "../../../i18n";
import { SelectField, TextField } from "../../../ui/forms/Field";
import { START } from "../../../ui/Pager";
import { isFiltered, KINDS } from "./filters";

const NONE = { kind: null, since: null, until: null, ...START };

export function ChangeFilters() {
  const t = useText();
  const [query, change] = useQuery();
  return (
    <div className="toolbar" role="search">
      <SelectField
        label={t("changes.object")}
        value={query.get("kind") ?? ""}
        onChange={(event) => change({ kind: event.target.value, ...START })}
      >
        <option value="">{t("changes.all")}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`changes.kind.${kind}`)}
          </option>
        ))}
      </SelectField>
      <Day name="since" label={t("changes.since")} />
      <Day name="until" label={t("changes.until")} />
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
      onChange={(event) => change({ [name]: event.target.value, ...START })}
    />
  );
}
