import { expect, test } from "vitest";
import { mapLinks } from "./map-links.ts";

test("a place opens where it is, whichever map wants longitude first", () => {
  const links = mapLinks({ lat: 30.87, lng: 120.09 }, "活动室 & 书吧(2 楼)");
  expect(links.phone).toMatch(/^geo:30\.87,120\.09\?q=30\.87,120\.09\([^()]*\)$/u);
  expect(new URL(links.amap).searchParams.get("position")).toBe("120.09,30.87");
  expect(new URL(links.amap).searchParams.get("name")).toBe("活动室 & 书吧 2 楼 ");
  expect(links.osm).toContain("mlat=30.87&mlon=120.09");
});
