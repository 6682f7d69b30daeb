import { useText } from "../../../i18n";
import { TextArea, TextField } from "../../../ui/Field";
import { refusedAt } from "../../../ui/mutations";
import { Translations } from "../../../ui/Translations";
import type { Part } from "./RewardForm";

/** What shoppers read and see of it. */
export function RewardTexts({ draft, change, error }: Part) {
  const t = useText();
  return (
    <section className="card stack" aria-labelledby="texts">
      <h2 id="texts">{t("tier.tells")}</h2>
      <TextArea
        label={t("description")}
        value={draft.description}
        onChange={(event) => change({ description: event.target.value })}
        error={refusedAt(error, "description")}
      />
      <Translations
        label={t("description")}
        texts={draft.translations}
        onChange={(translations) => change({ translations })}
        error={refusedAt(error, "descriptionTranslations")}
      />
      <TextField
        label={t("reward.image")}
        help={t("reward.imageHelp")}
        type="url"
        value={draft.image}
        onChange={(event) => change({ image: event.target.value })}
        error={refusedAt(error, "image")}
      />
    </section>
  );
}
