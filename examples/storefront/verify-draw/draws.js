// Draws of a game computed anew from the day's published seed: the same as `saleor-loyalty verify-draw`, in a browser.
// A plain script, so that the page also opens from a disk; nothing is asked of any server.
(() => {
  const WORDS = 2n ** 64n;
  const bytes = new TextEncoder();

  const fromHex = (digits) => Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const toHex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");

  /** What was public before the day: the seed's SHA-256. */
  async function commitmentOf(seed) {
    return toHex(await crypto.subtle.digest("SHA-256", fromHex(seed)));
  }

  /** The number that a play draws: words of HMAC-SHA256(seed, "WORD:MEMBER:PLAY:CURSOR"), of which the last, incomplete round is skipped. */
  async function drawn(seed, { word, memberId, play, weights }) {
    const key = await crypto.subtle.importKey("raw", fromHex(seed), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    const named = memberId == null ? (word ?? "") : `${word ?? ""}:${memberId}`;
    const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
    const bound = WORDS - (WORDS % total);
    for (let cursor = 0; ; cursor += 1) {
      const digest = new DataView(await crypto.subtle.sign("HMAC", key, bytes.encode(`${named}:${play}:${cursor}`)));
      for (let at = 0; at < digest.byteLength; at += 8) {
        const candidate = digest.getBigUint64(at);
        if (candidate < bound) return Number(candidate % total);
      }
    }
  }

  /** Which slice a number falls into, from 0. */
  function placeOf(number, weights) {
    let reached = 0;
    return weights.findIndex((weight) => number < (reached += weight));
  }

  /** What is wrong with a day's draws, a line each; nothing where all are what the seed gives. */
  async function problemsOf({ seed, commitment, plays }) {
    const problems = [];
    if (!/^[0-9a-f]{64}$/i.test(seed ?? "")) return ["The seed is not 64 hexadecimal digits: it is public the day after."];
    if ((await commitmentOf(seed)) !== String(commitment).toLowerCase()) {
      problems.push("The seed is not the one that was announced: its SHA-256 is another than the commitment.");
    }
    const numbers = new Set(plays.map(({ play }) => play));
    for (let play = 0; play < Math.max(...numbers); play += 1) {
      if (!numbers.has(play)) problems.push(`Play ${play} is missing: numbers are given without gaps.`);
    }
    for (const play of plays) {
      const number = await drawn(seed, play);
      if (number !== play.number) problems.push(`Play ${play.play}: the seed gives ${number}, the shop said ${play.number}.`);
    }
    return problems;
  }

  globalThis.loyaltyDraws = { commitmentOf, drawn, placeOf, problemsOf };
})();
