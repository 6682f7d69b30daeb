import { useText } from "../../../i18n";
import { codeOf } from "../../../ui/forms/codes";
import { TextField } from "../../../ui/forms/Field";
import { Section } from "../../../ui/Section";
import type { Part } from "../draft";

export function Basics({ draft, set, refused, isNew }: Part & { isNew: boolean }) {
  const t = useText();
  const rename = (name: string) =>
    // Until somebody writes another one, the code follows the name.
    set(isNew && draft.code === codeOf(draft.name) ? { name, code: codeOf(name) } : { name });
  return (
    <Section title="journey">
      <TextField
        label={t("name")}
        help={t("journey.nameHelp")}
        autoFocus={isNew}
        maxLength={64}
        value={draft.name}
        onChange={(event) => rename(event.target.value)}
        error={refused("name")}
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
    </Section>
  );
}
