import { useText } from "../../../../i18n";
import type { LoyaltyGameKindEnum } from "../../../../api/generated/schema";
import { Checks } from "../../../../ui/forms/Check";
import { codeOf } from "../../../../ui/forms/codes";
import { SelectField, TextField } from "../../../../ui/forms/Field";
import { Section } from "../../../../ui/Section";
import type { Part } from "../draft";
import { useChannels } from "../useChoices";

export const KINDS: LoyaltyGameKindEnum[] = ["WHEEL", "SCRATCH"];

/** What members read of it, and where they are shown it. */
export function Basics({ isNew, draft, set, refused }: Part & { isNew: boolean }) {
  const t = useText();
  const rename = (name: string) =>
    // Until somebody writes another one, the code follows the name.
    set(isNew && draft.code === codeOf(draft.name) ? { name, code: codeOf(name) } : { name });
  return (
    <Section title="game">
      <TextField
        label={t("name")}
        autoFocus={isNew}
        maxLength={128}
        value={draft.name}
        onChange={(event) => rename(event.target.value)}
        error={refused("name")}
      />
      {isNew && (
        <div className="pair">
          <SelectField
            label={t("game.kind")}
            help={t("game.kindHelp")}
            value={draft.kind}
            onChange={(event) => set({ kind: event.target.value as LoyaltyGameKindEnum })}
            error={refused("kind")}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`game.kind.${kind}`)}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t("code")}
            help={t("code.help")}
            maxLength={32}
            value={draft.code}
            onChange={(event) => set({ code: event.target.value })}
            error={refused("code")}
          />
        </div>
      )}
      <Channels draft={draft} set={set} refused={refused} />
    </Section>
  );
}

/** Only where there is a choice. */
function Channels({ draft, set, refused }: Part) {
  const t = useText();
  const channels = useChannels();
  if (channels.length < 2) return null;
  return (
    <Checks
      label={t("channels")}
      help={t("game.channelsHelp")}
      options={channels.map(({ id, name }) => ({ value: id, label: name }))}
      chosen={draft.channels}
      onChange={(chosen) => set({ channels: chosen })}
      error={refused("channels")}
    />
  );
}
