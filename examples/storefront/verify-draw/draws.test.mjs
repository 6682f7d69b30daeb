// Run by `make test-example`: node --test examples/storefront/verify-draw/draws.test.mjs
import assert from "node:assert/strict";
import test from "node:test";
import "./draws.js";

const { commitmentOf, drawn, placeOf, problemsOf } = globalThis.loyaltyDraws;
const seed = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const commitment = "630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd";
const weights = [100, 900, 3000, 6000];
const numbers = [3445, 4222, 4501, 3434, 3171, 4696, 3494, 8479];
const plays = numbers.map((number, play) => ({ play, number, weights, word: "shopper-choice" }));

test("the worked draws", async () => {
  assert.deepEqual(await Promise.all(plays.map((play) => drawn(seed, play))), numbers);
  assert.deepEqual(numbers.map((number) => placeOf(number, weights)), [2, 3, 3, 2, 2, 3, 2, 3]);
  assert.deepEqual(await problemsOf({ seed, commitment, plays }), []);
});

test("the commitment is the seed's SHA-256", async () => {
  assert.equal(await commitmentOf(seed), commitment);
});

test("a member and letters beyond ASCII are in the text, as in Python", async () => {
  const play = { play: 2, weights, word: "żółw", memberId: "TG95YWx0eU1lbWJlcjox" };
  assert.equal(await drawn(seed, play), 1914);
});

test("numbers are exact beyond what 32 bits hold, as in Python", async () => {
  const total = Number.MAX_SAFE_INTEGER;
  assert.equal(await drawn(seed, { play: 0, weights: [total], word: "w" }), 5517364038907435);
});

test("what is wrong is told", async () => {
  const told = async (changed) => (await problemsOf({ seed, commitment, plays, ...changed })).join(" ");
  assert.match(await told({ commitment: "0".repeat(64) }), /not the one that was announced/);
  assert.match(await told({ plays: [{ ...plays[0], number: 3446 }] }), /the seed gives 3445, the shop said 3446/);
  assert.match(await told({ plays: [plays[0], plays[2]] }), /Play 1 is missing/);
  assert.match(await told({ seed: null }), /public the day after/);
});
