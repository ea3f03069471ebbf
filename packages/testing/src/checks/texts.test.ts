import { expect, test } from "vitest";
import { findStrayTexts } from "./texts.ts";

const linesWith = (path: string, text: string) => findStrayTexts([{ path, text }]).map(({ line }) => line);

test.each([
  ["apps/web/src/features/shifts/shift-list.tsx", `<p>\n  暖邻\n</p>`, [2]],
  ["apps/web/src/pages/public/landing.tsx", `const title = "暖邻";`, [1]],
  ["packages/usecases/src/shifts/join-shift.ts", `// 注释\nthrow new Error("已满");`, [2]],
  ["packages/domain/src/shifts/decide-join.ts", "const words = `已满`;", [1]],
  ["apps/server/src/cli/serve.ts", `say("启动");`, [1]],
])("Chinese in %s cannot be translated, and is found", (path, text, lines) => {
  expect(linesWith(path, text)).toEqual(lines);
});

test.each([
  ["apps/web/src/features/shifts/messages.ts", `export const zh = { full: "已满" };`],
  ["apps/web/src/features/shifts/shift-list.tsx", `// 已满\n<p>{text.full}</p>`],
  ["packages/domain/src/codes/service-category.ts", `{ code: "S1", name: "助老" }`],
  ["packages/domain/src/skills/skill-tree.ts", `{ code: "K1", name: "急救" }`],
  ["packages/domain/src/divisions/huzhou.ts", `{ code: "330500", name: "湖州市" }`],
  ["apps/server/src/demo/content/elder-projects.ts", `title: "陪老人散步"`],
  ["packages/usecases/src/projects/search-projects.test.ts", `search("散步")`],
])("Chinese in %s is in its place", (path, text) => {
  expect(linesWith(path, text)).toEqual([]);
});
