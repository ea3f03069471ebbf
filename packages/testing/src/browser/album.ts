import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const folder = fileURLToPath(new URL("../../../../.output/screenshots/", import.meta.url));

/** Takes numbered pictures of one story's steps, `.output/screenshots/<story>/01-landing.png`; those of the last run are gone. */
export function openAlbum(story: string): (page: Page, name: string) => Promise<void> {
  const own = join(folder, story);
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  let count = 0;
  return async (page, name) => {
    count += 1;
    await page.screenshot({ path: join(own, `${String(count).padStart(2, "0")}-${name}.png`) });
  };
}
