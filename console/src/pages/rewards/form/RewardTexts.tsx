import { useText } from "../../../i18n";
import { TextArea, TextField } from "../../../ui/forms/Field";
import { Translations } from "../../../ui/forms/Translations";
import type { Part } from "./RewardForm";

/** What shoppers read and see of it. */
export function RewardTexts({ draft, set, refused }: Part) {
  const t = useText();
  return (
    <section className="card stack" aria-labelledby="texts">
      <h2 id="texts">{t("tier.tells")}</h2>
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
      <TextField
        label={t("reward.image")}
        help={t("reward.imageHelp")}
        type="url"
        value={draft.image}
        onChange={(event) => set({ image: event.target.value })}
        error={refused("image")}
      />
    </section>
  );
}
