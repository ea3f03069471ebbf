import { expect, test } from "vitest";
import { nameLikeness, similarNames } from "./similar-names.ts";

const named = (name: string) => ({ name });

test("a clerk sees that the same team applied under a longer name", () => {
  const others = [named("龙溪街道社工站"), named("湖州市暖阳志愿服务队"), named("蓝天救援队")];
  expect(similarNames("南太湖新区暖阳志愿者协会", others)).toEqual([named("湖州市暖阳志愿服务队")]);
});

test("two stations of different streets are no doubles, whatever words they share", () => {
  expect(nameLikeness("龙溪街道社会工作站", "康山街道社会工作站")).toBeLessThan(0.5);
  expect(similarNames("滨湖街道幸福邻里中心", [named("凤凰街道幸福邻里中心")])).toEqual([]);
});

test("blanks and the width of letters make no difference, and a name of common words is still compared", () => {
  expect(nameLikeness("Lake  Team", "lake team")).toBe(1);
  expect(nameLikeness("ＬａｋｅＴｅａｍ", "Lake Team")).toBe(1);
  expect(nameLikeness("志愿服务队", "志愿服务队")).toBe(1);
});
