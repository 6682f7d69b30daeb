import { useFormat, useText } from "../../../../i18n";
import { TextArea, TextField } from "../../../../ui/forms/Field";
import { AddLanguage } from "../../../../ui/forms/Translations";
import { Section } from "../../../../ui/Section";
import type { GameTexts, Part } from "../draft";

/** What the law asks to be said before anybody plays, and who is old enough. */
export function Conditions(part: Part) {
  const t = useText();
  const { draft, set, refused } = part;
  return (
    <Section title="game.conditionsSection">
      <p className="quiet small">{t("game.law")}</p>
      <TextArea
        label={t("game.conditions")}
        help={t("game.conditionsHelp")}
        value={draft.conditions}
        onChange={(event) => set({ conditions: event.target.value })}
        error={refused("conditions")}
      />
      <TextField
        type="url"
        label={t("game.conditionsAddress")}
        help={t("game.conditionsAddressHelp")}
        value={draft.conditionsAddress}
        onChange={(event) => set({ conditionsAddress: event.target.value })}
        error={refused("conditionsAddress")}
      />
      <TextField
        label={t("game.leastAge")}
        help={t("game.leastAgeHelp")}
        unit={t("unit.years")}
        inputMode="numeric"
        value={draft.leastAge}
        onChange={(event) => set({ leastAge: event.target.value })}
        error={refused("leastAge")}
      />
      <Texts {...part} />
    </Section>
  );
}

/** Name and conditions in other languages; an emptied name takes both away. */
function Texts({ draft: { translations }, set, refused }: Part) {
  const t = useText();
  const format = useFormat();
  const error = refused("translations");
  const change = (language: string, fields: Partial<GameTexts>) =>
    set({
      translations: translations.map((one) => (one.language === language ? { ...one, ...fields } : one)),
    });
  const labelled = (label: string, language: string) =>
    t("translation", { label, language: format.language(language) });
  return (
    <div className="stack" role="group" aria-label={t("game.texts")}>
      {translations.map(({ language, name, conditions }) => (
        <div key={language} className="group stack">
          <TextField
            label={labelled(t("name"), language)}
            help={t("game.nameHelp")}
            maxLength={128}
            value={name}
            onChange={(event) => change(language, { name: event.target.value })}
          />
          <TextArea
            label={labelled(t("game.conditions"), language)}
            value={conditions}
            onChange={(event) => change(language, { conditions: event.target.value })}
          />
        </div>
      ))}
      <AddLanguage
        known={translations.map(({ language }) => language)}
        onAdd={(language) => set({ translations: [...translations, { language, name: "", conditions: "" }] })}
      />
      {error && (
        <p className="small wrong" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
