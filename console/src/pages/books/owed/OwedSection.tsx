import { useQuery } from "../../../app/router";
import { useText } from "../../../i18n";
import { TextField } from "../../../ui/forms/Field";
import { Read } from "../../../ui/States";
import { Buckets } from "./Buckets";
import { ByChannel } from "./ByChannel";
import { OwedFigures } from "./OwedFigures";
import { useMoment, useParts } from "./useOwed";

export function OwedSection() {
  const t = useText();
  const [, change] = useQuery();
  const { day } = useMoment();
  return (
    <div className="stack">
      <div className="narrow">
        <TextField
          label={t("books.day")}
          help={t("books.dayHelp")}
          type="date"
          max={today()}
          value={day}
          onChange={(event) => change({ day: event.target.value })}
        />
      </div>
      <OwedFigures />
      <Read query={useParts()} lines={12}>
        {(parts) =>
          parts && (
            <>
              <Buckets kind="age" found={parts.byAge} />
              <Buckets kind="expiry" found={parts.byExpiry} />
              <ByChannel found={parts.byChannel} />
            </>
          )
        }
      </Read>
    </div>
  );
}

/** On the clocks of the browser. */
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
