const IN_QUOTES = /"((?:[^"]|"")*)"/g;
const NAMED = /^e-?mail/i;

/**
 * E-mail addresses in a text, each once: of a table with a column that is called e-mail those of the column, else all.
 * Cells may be in quotes, and are parted by commas, semicolons or tabs.
 */
export function addressesIn(text: string): string[] {
  const rows = text.replace("\uFEFF", "").split(/\r?\n/).map(cellsOf);
  const column = rows[0]?.some((cell) => cell.includes("@"))
    ? -1
    : rows[0]!.findIndex((cell) => NAMED.test(cell));
  const cells = column < 0 ? rows.flat() : rows.map((row) => row[column] ?? "");
  const found = new Map(
    cells.filter((cell) => cell.includes("@")).map((address) => [address.toLowerCase(), address]),
  );
  return [...found.values()];
}

function cellsOf(row: string): string[] {
  const quoted: string[] = [];
  const bare = row.replace(
    IN_QUOTES,
    (_, inner: string) => `\0${quoted.push(inner.replaceAll('""', '"')) - 1}\0`,
  );
  return bare
    .split(/[,;\t]/)
    .map((cell) => cell.replace(/\0(\d+)\0/g, (_, place) => quoted[Number(place)]!).trim());
}
