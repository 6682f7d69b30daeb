import { useText } from "../../../i18n";
import { TextArea } from "../../../ui/Field";
import { refusedAt } from "../../../ui/mutations";
import { Translations } from "../../../ui/Translations";
import type { Part } from "./TierForm";

/** What shoppers read of the tier. */
export function Tells({ draft, change, error }: Part) {
  const t = useText();
  return (
    <section className="card stack" aria-labelledby="tells">
      <h3 id="tells">{t("tier.tells")}</h3>
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
      <TextArea
        label={t("tier.perks")}
        help={t("tier.perksHelp")}
        value={draft.perks}
        onChange={(event) => change({ perks: event.target.value })}
        error={refusedAt(error, "perks")}
      />
    </section>
  );
}
