import { Button } from "@saleor/macaw-ui";
import { useMutation } from "@tanstack/react-query";
import { EventCalendarDocument } from "../../api/generated/events";
import { useAsk, useBridge } from "../../app/session";
import { useText } from "../../i18n";
import { handOver } from "../../ui/figures/sheet";

/** The event as a file that calendars read. */
export function CalendarFile({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const bridge = useBridge();
  const file = useMutation({
    mutationFn: () => ask(EventCalendarDocument, { id }),
    onSuccess: ({ loyaltyEvent }) => {
      if (!loyaltyEvent) return;
      const { code, calendar } = loyaltyEvent;
      handOver(`${code}.ics`, [calendar], "text/calendar");
    },
    onError: () => bridge.notify({ status: "error", text: t("failure.failed") }),
  });
  return (
    <Button variant="secondary" disabled={file.isPending} onClick={() => file.mutate()}>
      {t("event.calendar")}
    </Button>
  );
}
