import type { Actions, Events, NotificationPayload, ThemeType } from "@saleor/app-sdk/app-bridge";
import { allowedParents, isParent } from "./origins";

export interface Session {
  /** Null where the Dashboard gave none: its user lacks the permission of the widget. Kept in memory alone. */
  token: string | null;
  theme: ThemeType;
  locale: string;
  /** False until the Dashboard has answered. */
  greeted: boolean;
}

type Listener = () => void;

/** How long a page waits for another token before it says that the old one has expired, in ms. */
const PATIENCE = 10_000;

/** Talks with the Dashboard whose frame this page is in, and with nobody else. */
export class Bridge {
  private session: Session;
  private readonly listeners = new Set<Listener>();
  private origin: string | null = null;
  private count = 0;

  constructor(
    private readonly parent: Window,
    private readonly sources: string[],
    theme: ThemeType,
  ) {
    this.session = { token: null, theme, locale: "en", greeted: false };
    window.addEventListener("message", this.receive);
    this.ask({ type: "notifyReady", payload: { actionId: this.nextId() } });
  }

  static start(): Bridge {
    const asked = new URLSearchParams(window.location.search).get("theme");
    const dark = asked ? asked === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
    return new Bridge(window.parent, allowedParents(), dark ? "dark" : "light");
  }

  read = (): Session => this.session;

  subscribe = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Resolves with another token than `old`, or with null where the Dashboard has none in time. */
  async renew(old: string | null): Promise<string | null> {
    if (this.session.token !== old) return this.session.token;
    this.ask({ type: "notifyReady", payload: { actionId: this.nextId() } });
    return new Promise((resolve) => {
      const finish = (token: string | null) => {
        clearTimeout(timer);
        stop();
        resolve(token);
      };
      const stop = this.subscribe(() => {
        if (this.session.token !== old) finish(this.session.token);
      });
      const timer = setTimeout(() => finish(null), PATIENCE);
    });
  }

  notify(payload: Pick<NotificationPayload, "status" | "title" | "text">): void {
    this.ask({ type: "notification", payload: { actionId: this.nextId(), ...payload } });
  }

  /** Opens a page of the Dashboard, such as `/orders/T3JkZXI6MQ==`. */
  open(to: string): void {
    this.ask({ type: "redirect", payload: { actionId: this.nextId(), to } });
  }

  /** Tells how high a widget is, in pixels. */
  resize(height: number): void {
    this.ask({ type: "widgetResize", payload: { actionId: this.nextId(), height } });
  }

  private nextId(): string {
    this.count += 1;
    return String(this.count);
  }

  private ask(action: Actions): void {
    // Nothing secret goes out before the Dashboard is known: whoever is above is asked to introduce itself.
    this.parent.postMessage(action, this.origin ?? "*");
  }

  private receive = (message: MessageEvent<Events>): void => {
    if (message.source !== this.parent || !isParent(message.origin, this.sources)) return;
    this.origin = message.origin;
    const change = heard(message.data);
    if (!change) return;
    this.session = { ...this.session, ...change };
    this.listeners.forEach((listener) => listener());
  };
}

function heard(event: Events): Partial<Session> | null {
  switch (event?.type) {
    case "handshake":
    case "tokenRefresh":
      return { token: event.payload.token || null, greeted: true };
    case "theme":
      return { theme: event.payload.theme };
    case "localeChanged":
      return { locale: event.payload.locale };
    default:
      return null;
  }
}
