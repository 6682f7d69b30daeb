import { Button } from "@saleor/macaw-ui";
import { useText } from "../../../i18n";
import { moved } from "../../../ui/forms/Moves";
import { Section } from "../../../ui/Section";
import { newOption, type OptionDraft, type Part } from "../draft";
import { isWritten } from "../input";
import { OptionRow } from "./OptionRow";

/** What the shop puts up to be voted for; what members enter stands behind it. */
export function Options({ draft: { options }, set, refused, isFixed }: Part & { isFixed: boolean }) {
  const t = useText();
  const error = refused("options");
  const change = (next: OptionDraft[]) => set({ options: next });
  if (isFixed) return <VotedOn options={options} />;
  return (
    <Section title="poll.options">
      <p className="quiet">{t("poll.optionsHelp")}</p>
      <ol className="bare stack">
        {options.map((option, place) => (
          <OptionRow
            key={option.key}
            option={option}
            place={place}
            isLast={place === options.length - 1}
            onChange={(fields) =>
              change(options.map((one) => (one === option ? { ...one, ...fields } : one)))
            }
            onMove={(by) => change(moved(options, place, by))}
            onRemove={() => change(options.filter((one) => one !== option))}
            error={refused(`options.${sentPlace(options, place)}`)}
          />
        ))}
      </ol>
      {error && (
        <p className="wrong small" role="alert">
          {error}
        </p>
      )}
      <div>
        <Button
          type="button"
          variant="secondary"
          size="small"
          onClick={() => change([...options, newOption()])}
        >
          {t("option.add")}
        </Button>
      </div>
    </Section>
  );
}

/** What members have voted on, to be read. */
function VotedOn({ options }: { options: readonly OptionDraft[] }) {
  if (!options.length) return null;
  return (
    <Section title="poll.options">
      <ul className="bullets">
        {options.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}

/** The place that the API knows an option by: empty rows were not sent. */
const sentPlace = (options: readonly OptionDraft[], place: number): number | "unsent" =>
  isWritten(options[place]!) ? options.slice(0, place).filter(isWritten).length : "unsent";
