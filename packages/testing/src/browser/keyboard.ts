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

/** Fails when nobody could see where the keyboard is: no outline, and not our ring, around the focused part or the label or card that stands for it. */
async function expectFocusVisible(page: Page): Promise<void> {
  const unseen = await page.evaluate(() => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body) return null;
    // The small calendar inside a field of days is the browser's own part, and so is its ring.
    if (active.matches('input[type="date"]:not(:focus-visible), input[type="time"]:not(:focus-visible)')) return null;
    const sample = document.body.appendChild(document.createElement("i"));
    sample.style.boxShadow = "var(--focus)";
    const ring = getComputedStyle(sample).boxShadow;
    sample.remove();
    const isRinged = (element: Element, part?: "::after") => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element, part);
      const isOutlined =
        outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0 && outlineColor !== "rgba(0, 0, 0, 0)";
      return isOutlined || boxShadow.includes(ring);
    };
    const holder = active.closest(".focus-ring, .art-card, label");
    const { width, height } = (holder ?? active).getBoundingClientRect();
    const isSeen = isRinged(active) || isRinged(active, "::after") || (holder !== null && isRinged(holder));
    return width > 1 && height > 1 && isSeen ? null : active.outerHTML.slice(0, 200);
  });
  expect(unseen, `the focus is seen at ${page.url()}`).toBeNull();
}
