import { useText } from "../../../i18n";
import { TextField } from "../../../ui/forms/Field";
import { Moves } from "../../../ui/forms/Moves";
import { Translations } from "../../../ui/forms/Translations";
import type { OptionDraft } from "../draft";

interface Props {
  option: OptionDraft;
  place: number;
  isLast: boolean;
  onChange: (fields: Partial<OptionDraft>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  error: string | undefined;
}

export function OptionRow({ option: { text, image, translations }, onChange, error, ...moves }: Props) {
  const t = useText();
  const name = t("option", { number: moves.place + 1 });
  return (
    <li className="group stack">
      <div className="pair">
        <TextField
          label={name}
          maxLength={255}
          value={text}
          onChange={(event) => onChange({ text: event.target.value })}
          error={error}
        />
        <TextField
          label={t("option.image")}
          help={t("option.imageHelp")}
          type="url"
          value={image}
          onChange={(event) => onChange({ image: event.target.value })}
        />
      </div>
      <Translations
        label={name}
        texts={translations}
        onChange={(texts) => onChange({ translations: texts })}
      />
      <Moves of="option" {...moves} />
    </li>
  );
}
