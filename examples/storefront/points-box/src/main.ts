import { Api } from "./api";
import { money, PointsBox } from "./points-box";

// A page of its own to try the box: /?api=http://localhost:8000/graphql/&checkout=ID&token=TOKEN
const given = new URLSearchParams(location.search);
const api = new Api(given.get("api") ?? "http://localhost:8000/graphql/", given.get("token"));
const total = document.querySelector<HTMLElement>("#total")!;
const box = new PointsBox(document.querySelector<HTMLElement>("#points")!, api, given.get("checkout") ?? "", (checkout) => {
  total.textContent = `To pay: ${money(checkout.totalPrice.gross)}`;
});
box.load().catch((error: Error) => (total.textContent = error.message));
