import type { PollWholeFragment } from "../../../api/generated/polls";
import { useText } from "../../../i18n";
import { Shares } from "../../../ui/figures/Shares";
import { Picture } from "../../../ui/Picture";

type Option = PollWholeFragment["options"][number];

/** How many voted for what, the most first. */
export function Results({ poll }: { poll: PollWholeFragment }) {
  const t = useText();
  const options = [...poll.options].sort((one, other) => votesOf(other) - votesOf(one));
  return (
    <>
      <Counting poll={poll} />
      {options.length > 0 ? (
        <Shares
          title={t("results")}
          what={t("poll.option")}
          counted={t("votes")}
          rows={options.map((option) => ({
            key: option.id,
            name: <Named option={option} />,
            count: votesOf(option),
          }))}
          show={(count) => t("votes.count", { count })}
        />
      ) : (
        <p className="note">{t("poll.noOptions")}</p>
      )}
    </>
  );
}

const votesOf = ({ votes }: Option): number => votes ?? 0;

/** Where a contest is: nobody has voted, it goes on, it is counted in a moment, or it is won. */
function Counting({ poll: { voters, closed, settledAt, winners, options } }: { poll: PollWholeFragment }) {
  const t = useText();
  if (closed && winners && !settledAt) return <p className="note">{t("poll.isCounted")}</p>;
  if (!voters) return <p className="note">{t("poll.noVotes")}</p>;
  const won = options.filter((option) => option.won).length;
  return (
    <p className="quiet">
      {[t("poll.voters", { count: voters }), won > 0 && t("poll.won", { count: won })]
        .filter(Boolean)
        .join(" · ")}
    </p>
  );
}

function Named({ option: { text, image, entered, won } }: { option: Option }) {
  const t = useText();
  const label = text || t("entry.gone");
  return (
    <>
      {label} {entered && <span className="chip">{t("option.entered")}</span>}{" "}
      {won && <span className="chip success">{t("option.won")}</span>}
      {image && (
        <div>
          <Picture address={image} label={label} />
        </div>
      )}
    </>
  );
}
