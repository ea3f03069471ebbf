import { expect, test } from "vitest";
import {
  communitiesOf,
  divisionByCode,
  divisionPath,
  huzhouDivisions,
  shortName,
  southTaihuNewDistrict,
  streetsOfNewDistrict,
} from "./huzhou-divisions.ts";

test("every division has a code of its own and hangs on the one its code begins with", () => {
  const codes = new Set<string>();
  for (const { code, parent, name } of huzhouDivisions) {
    expect(codes.has(code), code).toBe(false);
    codes.add(code);
    expect(name).toMatch(/^\p{Script=Han}+$/u);
    if (parent !== null) expect(codes, `${name} has no parent`).toContain(parent);
  }
});

test("the city has 5 districts and counties, 72 streets and towns, and 367 communities of 吴兴区 are kept", () => {
  const count = (level: string) => huzhouDivisions.filter((division) => division.level === level).length;
  expect([count("province"), count("city"), count("district"), count("street"), count("community")]).toEqual([
    1, 1, 5, 72, 367,
  ]);
});

test("the new district is six streets with a hundred communities, one window each", () => {
  expect(streetsOfNewDistrict().map(({ name }) => [name, communitiesOfName(name)])).toEqual([
    ["滨湖街道", 21],
    ["仁皇山街道", 16],
    ["杨家埠街道", 11],
    ["龙溪街道", 13],
    ["凤凰街道", 16],
    ["康山街道", 23],
  ]);
});

test("the new district has no national code that somebody could export", () => {
  expect(southTaihuNewDistrict.code).toBe("330502-nth");
  expect(divisionByCode(southTaihuNewDistrict.code)).toBeNull();
});

test("a neighbour finds the way from the province to the community", () => {
  expect(divisionPath("330502001005").map(({ name }) => name)).toEqual([
    "浙江省",
    "湖州市",
    "吴兴区",
    "月河街道",
    "浮星桥社区居委会",
  ]);
  expect(divisionPath("999")).toEqual([]);
  expect(divisionByCode("330502010")?.name).toBe("龙溪街道");
});

test("places are called as neighbours call them", () => {
  expect(shortName("浮星桥社区居委会")).toBe("浮星桥社区");
  expect(shortName("道场村村委会")).toBe("道场村");
  expect(shortName("芦山村委会")).toBe("芦山村");
  expect(shortName("仁皇山社区")).toBe("仁皇山社区");
  for (const { code } of streetsOfNewDistrict()) {
    for (const { name } of communitiesOf(code)) expect(shortName(name)).toMatch(/[^村](社区|村)$/u);
  }
});

function communitiesOfName(street: string): number {
  const division = streetsOfNewDistrict().find(({ name }) => name === street);
  return division === undefined ? 0 : communitiesOf(division.code).length;
}
