/** A cell as it is shown, and as a file has it: a plain number that a spreadsheet can add up, or a text. */
export interface Cell {
  shown: string;
  raw: string | number | null;
}

/** The numbers of a chart. The first column says what a row is about; titles name the units. */
export interface Sheet {
  columns: string[];
  rows: Cell[][];
}

/** A sheet as a file of values with a comma between them. */
export function csvOf({ columns, rows }: Sheet): string {
  const lines = [columns, ...rows.map((row) => row.map(({ raw }) => raw))];
  return lines.map((line) => line.map(valueOf).join(",")).join("\r\n") + "\r\n";
}

function valueOf(raw: string | number | null): string {
  if (raw === null) return "";
  if (typeof raw === "number") return String(raw);
  // A spreadsheet would compute what begins like a formula: a tier may be called anything.
  const text = /^[=+\-@\t\r]/.test(raw) ? `'${raw}` : raw;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A sheet for the browser to keep. The mark at its beginning tells spreadsheets how its letters are written. */
export const download = (name: string, text: string): void => handOver(name, ["\uFEFF", text], "text/csv");

/** Hands a file to the browser, made of these texts. */
export function handOver(name: string, texts: string[], type = "text/plain"): void {
  const address = URL.createObjectURL(new Blob(texts, { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
