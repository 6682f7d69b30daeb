import "../backtests.css";
import { useText } from "../../../i18n";
import { TextArea } from "../../../ui/forms/Field";
import type { Part } from "../../../ui/forms/useForm";
import { Section } from "../../../ui/Section";
import type { Draft } from "./draft";

/** The program file, for whoever wants all of it: it begins with today's program. */
export function ProgramText({ draft, set, refused }: Part<Draft>) {
  const t = useText();
  return (
    <Section title="backtest.programFile">
      <TextArea
        label={t("backtest.text")}
        help={t("backtest.textHelp")}
        error={refused("program")}
        className="code"
        spellCheck={false}
        value={draft.program}
        onChange={(event) => set({ program: event.target.value })}
      />
    </Section>
  );
}
