import { useText } from "../../../i18n";
import { Checks } from "../../../ui/forms/Check";
import { codeOf } from "../../../ui/forms/codes";
import { TextArea, TextField } from "../../../ui/forms/Field";
import { Section } from "../../../ui/Section";
import type { Part } from "../draft";
import { useChoices } from "../useChoices";
import { Texts } from "./Texts";

/** What members read of it, and where they are shown it. */
export function Basics({ isNew, ...part }: Part & { isNew: boolean }) {
  const t = useText();
  const { draft, set, refused } = part;
  const rename = (title: string) =>
    // Until somebody writes another one, the code follows the title.
    set(isNew && draft.code === codeOf(draft.title) ? { title, code: codeOf(title) } : { title });
  return (
    <Section title="event">
      <TextField
        label={t("event.title")}
        autoFocus={isNew}
        maxLength={128}
        value={draft.title}
        onChange={(event) => rename(event.target.value)}
        error={refused("title")}
      />
      {isNew && (
        <TextField
          label={t("code")}
          help={t("code.help")}
          maxLength={32}
          value={draft.code}
          onChange={(event) => set({ code: event.target.value })}
          error={refused("code")}
        />
      )}
      <TextArea
        label={t("description")}
        value={draft.description}
        onChange={(event) => set({ description: event.target.value })}
        error={refused("description")}
      />
      <Texts {...part} />
      <Channels {...part} />
    </Section>
  );
}

/** Only where there is a choice. */
function Channels({ draft, set, refused }: Part) {
  const t = useText();
  const { channels } = useChoices();
  if (channels.length < 2) return null;
  return (
    <Checks
      label={t("channels")}
      help={t("event.channelsHelp")}
      options={channels.map(({ id, name }) => ({ value: id, label: name }))}
      chosen={draft.channels}
      onChange={(chosen) => set({ channels: chosen })}
      error={refused("channels")}
    />
  );
}
