import { test } from "vitest";

/**
 * Chapters of one story, each a test that goes on where the last one ended; `check` runs after each. When one breaks off,
 * `onBreak` may take pictures, and those after it say so at once instead of waiting for what cannot come.
 */
export function openStory(
  check: () => void,
  onBreak: () => Promise<void>,
): (name: string, tell: () => Promise<void>) => void {
  let brokenAt: string | undefined;
  return (name, tell) => {
    test(name, async () => {
      if (brokenAt !== undefined) throw new Error(`the story broke off at "${brokenAt}"`);
      brokenAt = name;
      try {
        await tell();
        check();
      } catch (reason) {
        await onBreak();
        throw reason;
      }
      brokenAt = undefined;
    });
  };
}
