import { useText, type Id } from "../../../../i18n";
import { TextField } from "../../../../ui/forms/Field";
import { Section } from "../../../../ui/Section";
import type { Part } from "../draft";

type Name = "playsADay" | "playsOnce" | "orderMinimum" | "pointsCost" | "dayLimit" | "memberLimit" | "budget";

const SOURCES: { name: Name; unit: Id }[] = [
  { name: "playsADay", unit: "unit.playsADay" },
  { name: "playsOnce", unit: "unit.playsOnce" },
  { name: "orderMinimum", unit: "unit.money" },
  { name: "pointsCost", unit: "points.unit" },
];
const LIMITS: { name: Name; unit: Id }[] = [
  { name: "dayLimit", unit: "unit.playsADay" },
  { name: "memberLimit", unit: "unit.playsOnce" },
  { name: "budget", unit: "points.unit" },
];

/** Where plays come from, and how many there can be. */
export function Turns(part: Part) {
  const t = useText();
  const { playsADay, playsOnce } = part.draft;
  const isBought = !playsADay.trim() && !playsOnce.trim();
  return (
    <>
      <Section title="game.turns">
        <Numbers fields={SOURCES} {...part} />
        {isBought && <p className="note warning">{t("game.notFree")}</p>}
      </Section>
      <Section title="game.limits">
        <Numbers fields={LIMITS} {...part} />
      </Section>
    </>
  );
}

function Numbers({ fields, draft, set, refused }: Part & { fields: typeof SOURCES }) {
  const t = useText();
  return (
    <div className="fields">
      {fields.map(({ name, unit }) => (
        <TextField
          key={name}
          label={t(`game.${name}`)}
          help={t(`game.${name}Help`)}
          unit={t(unit)}
          inputMode={name === "orderMinimum" ? "decimal" : "numeric"}
          value={draft[name]}
          onChange={(event) => set({ [name]: event.target.value })}
          error={refused(name)}
        />
      ))}
    </div>
  );
}
