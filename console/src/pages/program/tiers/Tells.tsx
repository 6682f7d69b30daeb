import { useText } from "../../../i18n";
import { TextArea } from "../../../ui/forms/Field";
import { Translations } from "../../../ui/forms/Translations";
import type { Part } from "./TierForm";

/** What shoppers read of the tier. */
export function Tells({ draft, set, refused }: Part) {
  const t = useText();
  return (
    <section className="card stack" aria-labelledby="tells">
      <h3 id="tells">{t("tier.tells")}</h3>
      <TextArea
        label={t("description")}
        value={draft.description}
        onChange={(event) => set({ description: event.target.value })}
        error={refused("description")}
      />
      <Translations
        label={t("description")}
        texts={draft.translations}
        onChange={(translations) => set({ translations })}
        error={refused("descriptionTranslations")}
      />
      <TextArea
        label={t("tier.perks")}
        help={t("tier.perksHelp")}
        value={draft.perks}
        onChange={(event) => set({ perks: event.target.value })}
        error={refused("perks")}
      />
    </section>
  );
}
