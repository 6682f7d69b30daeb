import { Refused, type Refusal } from "../../api/errors";
import type { Text } from "../../i18n";

const LARGEST = 2_147_483_647;

/** A number as a form has it; empty for none. */
export const asTyped = (value: number | null | undefined): string => (value == null ? "" : String(value));

/** What `make` reads of a form. Raises Refused where something is no number, each at its field. */
export function read<Value>(t: Text, make: (reading: Reading) => Value): Value {
  const reading = new Reading(t);
  const value = make(reading);
  reading.end();
  return value;
}

/** The same; null while something is no number. */
export function tryRead<Value>(t: Text, make: (reading: Reading) => Value): Value | null {
  try {
    return read(t, make);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** Reads the numbers of a form; those that are none are refused together, each at its field. */
export class Reading {
  private readonly problems: Refusal[] = [];

  constructor(private readonly t: Text) {}

  /** A whole number, null where nothing was typed. */
  whole(field: string, typed: string): number | null {
    const text = typed.trim();
    if (!text) return null;
    if (/^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) <= LARGEST) return Number(text);
    return this.refuse(field, "number.whole");
  }

  /** The same, refused where nothing was typed. */
  needed(field: string, typed: string): number | null {
    return typed.trim() ? this.whole(field, typed) : this.refuse(field, "number.whole");
  }

  /** What was chosen, refused where nothing was. */
  chosen(field: string, value: string | undefined): string | null {
    return value || this.refuse(field, "choose.one");
  }

  /** A number whose decimals stand behind a point or a comma, null where nothing was typed. */
  decimal(field: string, typed: string): number | null {
    const text = typed.trim().replace(",", ".");
    if (!text) return null;
    return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? Number(text) : this.refuse(field, "number.decimal");
  }

  /** A number with at most two decimals, in hundredths, refused where nothing was typed. */
  hundredths(field: string, typed: string): number | null {
    const text = typed.trim().replace(",", ".");
    return /^\d{1,7}(\.\d{1,2})?$/.test(text)
      ? Math.round(Number(text) * 100)
      : this.refuse(field, "number.hundredths");
  }

  /** Raises Refused where something was no number. */
  end(): void {
    if (this.problems.length) throw new Refused(this.problems);
  }

  private refuse(
    field: string,
    id: "number.whole" | "number.decimal" | "number.hundredths" | "choose.one",
  ): null {
    this.problems.push({ field, message: this.t(id), code: "INVALID" });
    return null;
  }
}
