import { useText } from "../../i18n";
import type { Option } from "./Picker";

interface Props {
  chosen: readonly Option[];
  onRemove: (option: Option) => void;
}

/** What was chosen, each with a button that takes it away again. */
export function Chips({ chosen, onRemove }: Props) {
  const t = useText();
  if (!chosen.length) return null;
  return (
    <ul className="chips">
      {chosen.map((option) => (
        <li key={option.value} className="chip">
          {option.label}{" "}
          <button
            type="button"
            aria-label={t("remove.named", { name: option.label })}
            onClick={() => onRemove(option)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
