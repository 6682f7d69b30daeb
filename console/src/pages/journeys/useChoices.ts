import { useQuery as useRead } from "@tanstack/react-query";
import {
  JourneyIncentivesDocument,
  JourneySurveysDocument,
  JourneyTemplatesDocument,
} from "../../api/generated/journeys";
import { useAsk, usePermissions } from "../../app/session";
import { useText } from "../../i18n";
import type { Option } from "../../ui/forms/Picker";
import { optionsOf } from "../../ui/forms/sources";
import { templateName } from "../../ui/told/names";

/** The templates that a step may send. */
export function useTemplates(): Option[] {
  const t = useText();
  const ask = useAsk();
  const read = useRead({ queryKey: ["templateNames"], queryFn: () => ask(JourneyTemplatesDocument, {}) });
  return (read.data?.loyaltyMessageTemplates ?? []).map(({ id, code }) => ({
    value: id,
    label: templateName(code, t),
  }));
}

/** The incentives that a step may draw from; none for whoever may not see them. */
export function useIncentives(): Option[] {
  const ask = useAsk();
  const may = usePermissions().has("MANAGE_DISCOUNTS");
  const read = useRead({
    queryKey: ["incentiveNames"],
    queryFn: () => ask(JourneyIncentivesDocument, {}),
    enabled: may,
  });
  return optionsOf(read.data?.loyaltyIncentives);
}

/** The surveys that a step may ask. */
export function useSurveys(): Option[] {
  const ask = useAsk();
  const read = useRead({ queryKey: ["surveyNames"], queryFn: () => ask(JourneySurveysDocument, {}) });
  return (read.data?.loyaltySurveys?.edges ?? []).map(({ node: { id, code } }) => ({
    value: id,
    label: code,
  }));
}
