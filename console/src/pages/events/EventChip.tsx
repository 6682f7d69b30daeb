import type { EventLineFragment } from "../../api/generated/events";
import { useText } from "../../i18n";
import { stateOf } from "./words";

export function EventChip({ event }: { event: EventLineFragment }) {
  const t = useText();
  const state = stateOf(event);
  return <span className={state === "shown" ? "chip success" : "chip"}>{t(`event.state.${state}`)}</span>;
}
