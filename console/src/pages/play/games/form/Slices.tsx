import { Button } from "@saleor/macaw-ui";
import { useText } from "../../../../i18n";
import { Section } from "../../../../ui/Section";
import { newSlice, type Part, type SliceDraft } from "../draft";
import { Odds } from "./Odds";
import { SliceFields } from "./SliceFields";

/** The slices in their turn, and what their chances come to while they are typed. */
export function Slices({ draft, set, refused }: Part) {
  const t = useText();
  const { slices } = draft;
  const error = refused("slices");
  const change = (key: string, fields: Partial<SliceDraft>) =>
    set({ slices: slices.map((one) => (one.key === key ? { ...one, ...fields } : one)) });
  const move = (place: number, by: -1 | 1) => set({ slices: moved(slices, place, by) });
  return (
    <Section title="game.slices">
      <p className="quiet small">{t("game.slicesHelp")}</p>
      <ol className="bare stack">
        {slices.map((slice, place) => (
          <SliceFields
            key={slice.key}
            slice={slice}
            place={place}
            isLast={place === slices.length - 1}
            isFallback={slice.key === draft.fallback}
            onChange={(fields) => change(slice.key, fields)}
            onFallback={() => set({ fallback: slice.key })}
            onMove={(by) => move(place, by)}
            onRemove={() => set({ slices: slices.filter(({ key }) => key !== slice.key) })}
            refused={refused}
          />
        ))}
      </ol>
      <div>
        <Button
          type="button"
          variant="secondary"
          size="small"
          onClick={() => set({ slices: [...slices, newSlice(slices)] })}
        >
          {t("slice.add")}
        </Button>
      </div>
      <Odds draft={draft} />
      {error && (
        <p className="small wrong" role="alert">
          {error}
        </p>
      )}
    </Section>
  );
}

function moved(slices: readonly SliceDraft[], place: number, by: -1 | 1): SliceDraft[] {
  const next = [...slices];
  const [slice] = next.splice(place, 1);
  next.splice(place + by, 0, slice!);
  return next;
}
