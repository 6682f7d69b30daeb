import type { Api } from "./api";
import { applyPoints, readCheckout, removePoints, type Checkout, type Outcome } from "./points";

/** Shows what points do in a checkout, and lets the member spend them. `onChange` gets the checkout with its new total. */
export class PointsBox {
  private checkout: Checkout | null = null;

  constructor(
    private readonly root: HTMLElement,
    private readonly api: Api,
    private readonly checkoutId: string,
    private readonly onChange: (checkout: Checkout) => void,
  ) {}

  async load(): Promise<void> {
    this.checkout = await readCheckout(this.api, this.checkoutId);
    if (this.checkout) this.onChange(this.checkout);
    this.render();
  }

  private async change(request: Promise<Outcome>): Promise<void> {
    this.root.toggleAttribute("aria-busy", true);
    const outcome = await request
      .catch((error: Error): Outcome => ({ refusal: error.message }))
      .finally(() => this.root.toggleAttribute("aria-busy", false));
    if ("refusal" in outcome) return this.render(outcome.refusal);
    this.checkout = outcome.checkout;
    this.onChange(outcome.checkout);
    this.render();
  }

  private render(refusal?: string): void {
    const loyalty = this.checkout?.loyalty;
    // Null while the program is off: there is nothing to show.
    this.root.hidden = !loyalty;
    if (!loyalty) return;
    if (!loyalty.member) {
      const join = this.api.isSignedIn ? "Join the program to earn and spend points." : "Sign in to earn and spend points.";
      this.root.replaceChildren(text("p", join));
      return;
    }
    const { available } = loyalty.member.points;
    const tier = loyalty.member.tier ? ` (${loyalty.member.tier.name})` : "";
    this.root.replaceChildren(
      text("p", `You have ${available} points${tier}. This order earns ${loyalty.pointsToEarn} points.`),
      loyalty.redemption ? this.spent(loyalty.redemption) : this.form(loyalty.redeemable),
      ...(refusal ? [text("p", refusal, "alert")] : []),
    );
  }

  private spent({ points, amount }: { points: number; amount: Money }): HTMLElement {
    const line = text("p", `${points} points take off ${money(amount)}. `);
    const button = text("button", "Give them back");
    button.addEventListener("click", () => void this.change(removePoints(this.api, this.checkoutId)));
    line.append(button);
    return line;
  }

  private form({ minPoints, maxPoints, step, maxAmount }: Redeemable): HTMLElement {
    if (maxPoints < minPoints || maxPoints === 0) {
      return text("p", `Points can be spent from ${minPoints} on.`);
    }
    const form = document.createElement("form");
    const input = document.createElement("input");
    Object.assign(input, { type: "number", min: minPoints, max: maxPoints, step, value: maxPoints, required: true });
    input.setAttribute("aria-label", "Points to spend");
    const button = text("button", "Use points");
    form.append(input, button, text("p", `Up to ${maxPoints} points, worth ${money(maxAmount)}.`));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.change(applyPoints(this.api, this.checkoutId, input.valueAsNumber));
    });
    return form;
  }
}

type Money = { amount: number; currency: string };
type Redeemable = NonNullable<Checkout["loyalty"]>["redeemable"];

export function money({ amount, currency }: Money): string {
  return new Intl.NumberFormat(undefined, { style: "currency", currency }).format(amount);
}

function text(tag: string, content: string, role?: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  if (role) element.setAttribute("role", role);
  return element;
}
