import { useText } from "../../../i18n";
import { Checks } from "../../../ui/forms/Check";
import { codeOf } from "../../../ui/forms/codes";
import { TextField } from "../../../ui/forms/Field";
import { Translations } from "../../../ui/forms/Translations";
import { Section } from "../../../ui/Section";
import type { Part } from "../draft";
import { useChoices } from "../useChoices";

/** What is asked, and where. */
export function Basics({ isNew, isFixed, ...part }: Part & { isNew: boolean; isFixed: boolean }) {
  const t = useText();
  const { draft, set, refused } = part;
  const ask = (question: string) =>
    // Until somebody writes another one, the code follows the question.
    set(isNew && draft.code === codeOf(draft.question) ? { question, code: codeOf(question) } : { question });
  return (
    <Section title="poll">
      <TextField
        label={t("poll.question")}
        autoFocus={isNew}
        disabled={isFixed}
        maxLength={255}
        value={draft.question}
        onChange={(event) => ask(event.target.value)}
        error={refused("question")}
      />
      <Translations
        label={t("poll.question")}
        texts={draft.translations}
        onChange={(translations) => set({ translations })}
        error={refused("translations")}
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
