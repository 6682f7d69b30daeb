import { useQuery as useRead } from "@tanstack/react-query";
import { JourneyMeasuredDocument } from "../../../api/generated/journeys";
import { useAsk } from "../../../app/session";
import { useLanguageCode } from "../../../i18n";

/** What a journey brought, by those who are held out of it. */
export function useMeasured(id: string) {
  const ask = useAsk();
  const language = useLanguageCode();
  return useRead({
    queryKey: ["measuredJourney", id, language],
    queryFn: () => ask(JourneyMeasuredDocument, { id, language }),
  });
}
