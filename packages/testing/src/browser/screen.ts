/// <reference lib="dom" />
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request, Response } from "playwright-core";
import { expect } from "vitest";

/** A phone in the hand or a computer on the desk. */
export type Device = "phone" | "desk";

const devices: Readonly<Record<Device, BrowserContextOptions>> = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  desk: { viewport: { width: 1440, height: 900 } },
};

export interface ScreenSettings {
  readonly url: string;
  readonly device: Device;
  /** Where the browser's clock stands. */
  readonly now: Date;
  /** Another viewport than the device's own. */
  readonly width?: number;
  /** What the person has chosen on this device before. */
  readonly preferences?: { readonly language?: "en"; readonly theme?: "dark"; readonly type?: "large" };
}

/** One person's device: its own cookies, its own storage, and an eye on everything that goes wrong there. */
export interface Screen {
  readonly page: Page;
  readonly setTime: (now: Date) => Promise<void>;
  /** Opens an address of the site and waits until it has settled. */
  readonly goto: (path: string) => Promise<void>;
  /** Waits until the page has a heading, shows no skeleton and asks the server for nothing more. */
  readonly settled: () => Promise<void>;
  /** Does something that the server refuses, at least once; elsewhere a refusal fails the test. */
  readonly refused: (act: () => Promise<void>) => Promise<void>;
  /** Fails when a script threw, the console showed an error, the content policy stopped something or a request failed. */
  readonly expectNoFaults: () => void;
  readonly close: () => Promise<void>;
}

/** Opens a device in Huzhou, in Chinese, with the test's clock. */
export async function openScreen(browser: Browser, settings: ScreenSettings): Promise<Screen> {
  const device = devices[settings.device];
  const context = await browser.newContext({
    ...device,
    ...(settings.width === undefined ? {} : { viewport: { width: settings.width, height: 844 } }),
    baseURL: settings.url,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(30_000);
  const setTime = (now: Date) => context.clock.setFixedTime(now);
  await setTime(settings.now);
  await keepPreferences(context, settings.preferences ?? {});
  const page = await context.newPage();
  const watch = watchFaults(page, settings.url);
  const settled = watchSettling(page);
  return {
    page,
    setTime,
    goto: async (path) => {
      await page.goto(path);
      await settled();
    },
    settled,
    refused: async (act) => {
      await watch.refused(async () => {
        await act();
        await settled();
      });
    },
    expectNoFaults: () => expect(watch.faults).toEqual([]),
    close: () => context.close(),
  };
}

function watchSettling(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  page.on("request", (request) => open.add(request));
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
  const isCalm = async () => {
    if (open.size > 0) return false;
    const [headings, bones] = await Promise.all([
      page.locator("h1").count(),
      page.locator(".skeleton, .art-skeleton").count(),
    ]);
    return headings > 0 && bones === 0 && open.size === 0;
  };
  return async () => {
    // Between two questions to the server a page looks calm for a moment, so calm has to last.
    for (let calm = 0, waited = 0; calm < 3; waited += 1) {
      if (waited > 300)
        throw new Error(
          `${page.url()} does not settle; open are ${[...open].map((request) => request.url()).join(", ") || "no requests"}`,
        );
      await sleep(100);
      calm = (await isCalm()) ? calm + 1 : 0;
    }
  };
}

async function keepPreferences(
  context: BrowserContext,
  { language, theme, type }: NonNullable<ScreenSettings["preferences"]>,
): Promise<void> {
  const kept = Object.entries({ language, theme, type }).filter(([, value]) => value !== undefined);
  await context.addInitScript((entries) => {
    for (const [name, value] of entries) localStorage.setItem(`nuanlin.${name}`, value ?? "");
  }, kept);
}

function watchFaults(page: Page, url: string) {
  const faults: string[] = [];
  let refusals = 0;
  let mayRefuse = false;
  const mayAnswerNo = (address: string) =>
    address.startsWith(`${url}/api/trpc/`) || address.startsWith(`${url}/documents`);
  const isRefusal = (status: number, address: string) => status >= 400 && status < 500 && mayAnswerNo(address);
  page.on("pageerror", (error) => faults.push(`thrown at ${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    // A refused request stands in the console too; it is judged below, where its status is known.
    if (message.text().startsWith("Failed to load resource") && mayAnswerNo(message.location().url)) return;
    faults.push(`console at ${page.url()}: ${message.text()}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // Leaving a page ends what it was still asking for.
    if (reason !== "net::ERR_ABORTED") faults.push(`failed at ${page.url()}: ${request.url()} ${reason}`);
  });
  page.on("response", (response: Response) => {
    const status = response.status();
    if (status < 400) return;
    if (isRefusal(status, response.url())) refusals += 1;
    if (!isRefusal(status, response.url()) || !mayRefuse)
      faults.push(`answered ${status} at ${page.url()}: ${response.url()}`);
  });
  const refused = async (act: () => Promise<void>) => {
    const before = refusals;
    mayRefuse = true;
    try {
      await act();
    } finally {
      mayRefuse = false;
    }
    expect(refusals, "the server refused").toBeGreaterThan(before);
  };
  return { faults, refused };
}
