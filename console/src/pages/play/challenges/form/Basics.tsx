import { useText } from "../../../../i18n";
import { codeOf } from "../../../../ui/forms/codes";
import { TextArea, TextField } from "../../../../ui/forms/Field";
import { Section } from "../../../../ui/Section";
import type { Part } from "../draft";
import { Texts } from "./Texts";

/** What members read of it. */
export function Basics({ isNew, ...part }: Part & { isNew: boolean }) {
  const t = useText();
  const { draft, set, refused } = part;
  const rename = (name: string) =>
    // Until somebody writes another one, the code follows the name.
    set(isNew && draft.code === codeOf(draft.name) ? { name, code: codeOf(name) } : { name });
  return (
    <Section title="challenge">
      <TextField
        label={t("name")}
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
      <TextArea
        label={t("description")}
        value={draft.description}
        onChange={(event) => set({ description: event.target.value })}
        error={refused("description")}
      />
      <TextField
        type="url"
        label={t("reward.image")}
        help={t("challenge.imageHelp")}
        value={draft.image}
        onChange={(event) => set({ image: event.target.value })}
        error={refused("image")}
      />
      <Texts {...part} />
    </Section>
  );
}
