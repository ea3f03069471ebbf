import type { Page } from "playwright-core";

/** Adds a skill to the own profile, or to what a place asks for, by searching. */
export async function addSkill(page: Page, skill: string): Promise<void> {
  await page.getByLabel("找一项本事").fill(skill);
  await page
    .getByRole("button", { name: `加上${skill}` })
    .first()
    .click();
}

/** Keeps the profile as it stands. */
export async function saveProfile(page: Page): Promise<void> {
  await page.getByRole("button", { name: "存好", exact: true }).click();
}
