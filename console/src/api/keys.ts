/** An idempotency key that nobody else has. The browser makes none (`randomUUID`) for a shop over plain HTTP. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
