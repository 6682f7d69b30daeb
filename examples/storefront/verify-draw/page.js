// The page around draws.js: what was pasted, checked and told.
const result = document.querySelector("#result");

function tell(lines, kind) {
  const items = lines.map((line) => Object.assign(document.createElement("li"), { textContent: line, className: kind }));
  result.replaceChildren(...items);
}

async function check() {
  const day = JSON.parse(document.querySelector("#day").value);
  const problems = await loyaltyDraws.problemsOf(day);
  if (problems.length > 0) return tell(problems, "wrong");
  const lines = day.plays.map(({ play, number, weights }) => {
    const place = loyaltyDraws.placeOf(number, weights);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return `Play ${play}: ${number} of ${total}, slice ${place + 1}, which had ${((100 * weights[place]) / total).toFixed(2)} %.`;
  });
  tell([...lines, "All draws are what the seed gives, and the seed is the one that was announced."], "right");
}

document.querySelector("#check").addEventListener("click", () => {
  check().catch((error) => tell([`This cannot be checked: ${error.message}`], "wrong"));
});
