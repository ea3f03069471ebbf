import { type Browser, chromium } from "playwright-core";
import { afterAll } from "vitest";
import { ensureBrowser } from "../install-browser.ts";

// As root there is no sandbox; the rest keeps the browser from calling anybody but our server.
const flags = [
  "--no-sandbox",
  "--lang=zh-CN",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a Chromium with a fresh profile for this test file, and closes it after the file's last test. */
export async function useChromium(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), headless: true, args: flags });
  afterAll(() => browser.close());
  return browser;
}
