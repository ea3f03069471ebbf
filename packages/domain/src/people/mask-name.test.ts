import { expect, test } from "vitest";
import { maskName } from "./mask-name.ts";

test("strangers see the family name only, and cannot tell how long the given name is", () => {
  expect(maskName("王磊")).toBe("王*");
  expect(maskName("沈佳怡")).toBe("沈*");
});

test("a family name of two characters stays whole", () => {
  expect(maskName("欧阳静")).toBe("欧阳*");
  expect(maskName("欧阳")).toBe("欧*");
});

test("a name in letters keeps its first letter, and a rare character is not cut in half", () => {
  expect(maskName(" Anna Smith")).toBe("A*");
  expect(maskName("𠮷田")).toBe("𠮷*");
  expect(maskName("")).toBe("*");
});
