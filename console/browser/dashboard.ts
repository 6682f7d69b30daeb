/** The Dashboard in a browser, used as its users do. */
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { serve } from "./serve.ts";

export const api = process.env.LOYALTY_API!;
const password = process.env.LOYALTY_PASSWORD!;
const pictures = join(import.meta.dirname, "../../logs/pictures");
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
// A shop on a busy machine: how long anything may take until a test says that it never came, in ms.
const PATIENCE = 60_000;

export interface Look {
  dark?: boolean;
  locale?: string;
  width?: number;
}

export class Dashboard {
  /** What the browser complained of in our frames: policies, errors of scripts. */
  readonly complaints: string[] = [];

  readonly page: Page;
  private readonly address: string;

  private constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
  }

  static async signIn(browser: Browser, address: string, email: string, look: Look = {}): Promise<Dashboard> {
    const context = await browser.newContext({ viewport: { width: look.width ?? 1280, height: 900 } });
    await context.addInitScript(({ dark, locale }) => {
      if (dark) localStorage.setItem("activeMacawUITheme", "defaultDark");
      if (dark) localStorage.setItem("macaw-ui-theme", "dark");
      if (locale) localStorage.setItem("locale", locale);
      // The Dashboard's own announcement would cover a corner of every picture.
      const seen = { "saleor-pulse": { manuallyHidden: true, firstSeenAt: 1 } };
      localStorage.setItem("dashboard-ripples", JSON.stringify(seen));
    }, look);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const dashboard = new Dashboard(page, address);
    dashboard.listen();
    await page.goto(`${address}/`);
    await page.fill("input[name=email], input[type=email]", email);
    await page.fill("input[type=password]", password);
    await page.keyboard.press("Enter");
    await page.waitForSelector("[data-test-id=menu-list]", { state: "attached" });
    return dashboard;
  }

  private listen(): void {
    this.page.on("console", (message) => {
      const about = `${message.text()} ${message.location().url}`;
      if (message.type() === "error" && about.includes("/plugins/")) this.complaints.push(about);
    });
    this.page.on("pageerror", (error) => {
      if (error.stack?.includes("/plugins/")) this.complaints.push(error.message);
    });
  }

  async goto(path: string): Promise<void> {
    await this.page.goto(`${this.address}${path}`);
  }

  /** Resolves with our frame once `text` is in it: the Dashboard loads a frame twice, first without its theme. */
  async frame(part: string, text: string | RegExp): Promise<Frame> {
    const found = this.page.frameLocator(`iframe[src*="${part}"]`);
    await found.getByText(text).first().waitFor();
    const handle = await this.page.waitForSelector(`iframe[src*="${part}"]`);
    return (await handle.contentFrame())!;
  }

  async height(part: string): Promise<number> {
    return (await this.page.locator(`iframe[src*="${part}"]`).boundingBox())!.height;
  }

  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: join(pictures, `${name}.png`) });
  }
}

/** What axe finds wrong in a frame, in a line for each. */
export async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  const found = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  return found;
}

/** A browser and a Dashboard for the tests of a file; `end` stops both. */
export async function start() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  const { server, address } = await serve(api);
  const end = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { browser, address, end };
}
