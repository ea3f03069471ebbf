/// <reference lib="dom" />
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Presses Tab until the wanted part has the focus; on the way each part that takes it must show so. */
export async function tabTo(page: Page, wanted: Locator, what: string): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    await page.keyboard.press("Tab");
    await expectFocusVisible(page);
    if ((await wanted.and(page.locator(":focus")).count()) > 0) return;
  }
  throw new Error(`Tab never reached ${what}`);
}

/** Fails when nobody could see where the keyboard is: no outline and no ring around the focused part or the label that stands for it. */
export async function expectFocusVisible(page: Page): Promise<void> {
  const unseen = await page.evaluate(() => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body) return null;
    const holder = active.closest(".focus-ring, label, .art-card");
    const isRinged = (element: Element, part?: string) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element, part);
      const isOutlined =
        outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0 && outlineColor !== "rgba(0, 0, 0, 0)";
      return isOutlined || boxShadow !== "none";
    };
    // The small calendar inside a field of days is the browser's own part, and so is its ring.
    if (active.matches('input[type="date"]:not(:focus-visible), input[type="time"]:not(:focus-visible)')) return null;
    const { width, height } = (holder ?? active).getBoundingClientRect();
    const seen =
      width > 1 &&
      height > 1 &&
      (isRinged(active) || isRinged(active, "::after") || (holder !== null && isRinged(holder)));
    return seen ? null : active.outerHTML.slice(0, 200);
  });
  expect(unseen, `the focus is seen at ${page.url()}`).toBeNull();
}
