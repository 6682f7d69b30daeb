import { Button } from "@saleor/macaw-ui";
import { useQuery as useRead } from "@tanstack/react-query";
import { SurveyCodesDocument } from "../../api/generated/answers";
import { useQuery } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { SelectField } from "../../ui/forms/Field";
import { Typed } from "../../ui/forms/Typed";
import { START } from "../../ui/Pager";
import { isFiltered, showOf, SHOWS } from "./filters";

const NONE = { show: null, survey: null, search: null, ...START };

export function AnswerFilters() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const surveys = useRead({ queryKey: ["surveyCodes"], queryFn: () => ask(SurveyCodesDocument, {}) });
  return (
    <div className="toolbar" role="search">
      <Typed name="search" label={t("member.search")} type="search" />
      <SelectField
        label={t("answers.show")}
        value={showOf(query)}
        onChange={(event) => change({ show: event.target.value, ...START })}
      >
        {SHOWS.map((show) => (
          <option key={show} value={show}>
            {t(`answers.show.${show}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("survey")}
        value={query.get("survey") ?? ""}
        onChange={(event) => change({ survey: event.target.value, ...START })}
      >
        <option value="">{t("surveys.all")}</option>
        {surveys.data?.loyaltySurveys?.edges.map(({ node: { id, code } }) => (
          <option key={id} value={id}>
            {code}
          </option>
        ))}
      </SelectField>
      {isFiltered(query) && (
        <Button variant="tertiary" onClick={() => change(NONE)}>
          {t("filters.clear")}
        </Button>
      )}
    </div>
  );
}
