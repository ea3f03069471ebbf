/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with rule, place and advice for everything that axe finds on the page as it stands, at every level of WCAG up to AA. */
export async function expectNoAxeFindings(page: Page, what: string): Promise<void> {
  expect(await findWithAxe(page), `axe at ${what}`).toEqual([]);
}

/** Everything axe finds, one line each. */
async function findWithAxe(page: Page): Promise<string[]> {
  // Through the debugger, which the content policy does not bind as it binds the page's own scripts.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(await source);
  const { violations } = await page.evaluate(async (runOnly): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: { run: (what: Document, options: object) => Promise<AxeResults> } };
    return axe.run(document, { runOnly, resultTypes: ["violations"] });
  }, tags);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary, html }) =>
        `${id}: ${help}\n  ${target.join(" ")}\n  ${html.slice(0, 200)}\n  ${failureSummary ?? ""}`,
    ),
  );
}
