import type { EntryLineFragment } from "../../../api/generated/polls";
import { useFormat, useText } from "../../../i18n";
import { Member } from "../../../ui/Member";
import { Picture } from "../../../ui/Picture";
import type { Decision } from "./EntryList";

interface Props {
  entries: EntryLineFragment[];
  canDecide: boolean;
  onDecide: (decision: Decision) => void;
}

export function EntriesTable({ entries, ...deciding }: Props) {
  const t = useText();
  return (
    <div className="scroll">
      <table className="wide">
        <caption className="hidden">{t("entries")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("poll.entry")}</th>
            <th scope="col">{t("member")}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col">
              <span className="hidden">{t("review.decide")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.id} entry={entry} {...deciding} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const LOOKS: Partial<Record<EntryLineFragment["state"], string>> = {
  WAITING: "warning",
  APPROVED: "success",
};

function Row({ entry, canDecide, onDecide }: Omit<Props, "entries"> & { entry: EntryLineFragment }) {
  const t = useText();
  const format = useFormat();
  const { text, image, member, enteredAt, state, won, points } = entry;
  const label = text || t("entry.gone");
  return (
    <tr>
      <th scope="row">
        {label}
        {image && (
          <div>
            <Picture address={image} label={label} />
          </div>
        )}
      </th>
      <td>
        <Member member={member} />
        <div className="quiet small">{format.moment(enteredAt)}</div>
      </td>
      <td>
        <span className={`chip ${LOOKS[state] ?? ""}`}>{t(`entry.state.${state}`)}</span>
        {won && <div className="small">{t("entry.won", { points: points ?? 0 })}</div>}
      </td>
      <td>{canDecide && <Actions entry={entry} onDecide={onDecide} />}</td>
    </tr>
  );
}

function Actions({ entry, onDecide }: { entry: EntryLineFragment; onDecide: Props["onDecide"] }) {
  const t = useText();
  return (
    <div className="actions">
      {entry.state !== "APPROVED" && (
        <button type="button" className="link" onClick={() => onDecide({ entry, approved: true })}>
          {t("entry.approve")}
        </button>
      )}
      {entry.state !== "REFUSED" && (
        <button type="button" className="link" onClick={() => onDecide({ entry, approved: false })}>
          {t("entry.refuse")}
        </button>
      )}
    </div>
  );
}
