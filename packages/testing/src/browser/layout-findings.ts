/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Fails when the page can be pushed sideways, and names what sticks out. */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const sticking = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { right, width: own } = element.getBoundingClientRect();
        return own > 0 && right > width + 1;
      })
      .slice(0, 8)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className.toString().slice(0, 80)}: ${Math.round(element.getBoundingClientRect().right)} of ${width} px, "${(element.textContent ?? "").slice(0, 40)}"`,
      );
  });
  expect(sticking, `sideways at ${what}`).toEqual([]);
}

/** The pieces of Chinese that a page in another language shows, in words, names of controls and texts for pictures. */
export async function findChinese(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const note = (text: string | null) => {
      if (text !== null && /\p{Script=Han}/u.test(text)) found.add(text.trim());
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent !== null && parent.closest("script, style, body [lang='zh-CN']") === null) note(node.textContent);
    }
    for (const element of document.body.querySelectorAll("*")) {
      for (const name of ["aria-label", "title", "alt", "placeholder"]) note(element.getAttribute(name));
    }
    note(document.title);
    return [...found];
  });
}
