import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mapLinks, mapProviders, toBd09, toGcj02 } from "./map-links.ts";
import { distanceKm, type Point } from "./place.ts";

const room = { name: "活动室 & 书吧,2 楼", address: "湖州市吴兴区龙溪路 2 号", point: { lat: 30.87, lng: 120.09 } };

function inBaidu(point: Point): Point {
  const moved = toBd09(point);
  if (moved === null) throw new Error("the point lies in China");
  return moved;
}

function paramsOf(link: string): Map<string, string> {
  const pairs = link
    .slice(link.indexOf("?") + 1)
    .split("&")
    .map((pair) => pair.split("="));
  return new Map(pairs.map(([key = "", value = ""]) => [key, decodeURIComponent(value)]));
}

describe("where a map published in China draws a point", () => {
  test("Tian'anmen stands where Amap and Baidu show it, not where the satellites say", () => {
    const gate = { lat: 39.908692, lng: 116.397477 };
    expect(distanceKm(toGcj02(gate), { lat: 39.910093, lng: 116.403719 })).toBeLessThan(0.005);
    expect(distanceKm(inBaidu(gate), { lat: 39.916404, lng: 116.410107 })).toBeLessThan(0.02);
  });

  test("a place in Huzhou is some hundred metres off, in both directions the same way", () => {
    const off = distanceKm(toGcj02(room.point), room.point);
    expect(off).toBeGreaterThan(0.1);
    expect(off).toBeLessThan(1);
    expect(distanceKm(inBaidu(room.point), toGcj02(room.point))).toBeGreaterThan(0.5);
  });

  test("abroad nothing is moved", () => {
    const abroad = fc.record({
      lat: fc.double({ min: 35, max: 70, noNaN: true }),
      lng: fc.double({ min: -20, max: 40, noNaN: true }),
    });
    fc.assert(
      fc.property(abroad, (point) => {
        expect(toGcj02(point)).toEqual(point);
        expect(toBd09(point)).toBeNull();
      }),
    );
  });
});

test("each map is told the point in its own order and datum, and the name whole", () => {
  const links = mapLinks(room);
  const gcj = toGcj02(room.point);
  const bd = inBaidu(room.point);
  expect(paramsOf(links.amap).get("to")).toBe(`${gcj.lng.toFixed(6)},${gcj.lat.toFixed(6)},活动室 & 书吧 2 楼`);
  const baidu = paramsOf(links.baidu);
  expect(baidu.get("location")).toBe(`${bd.lat.toFixed(6)},${bd.lng.toFixed(6)}`);
  expect([baidu.get("title"), baidu.get("content"), baidu.get("coord_type")]).toEqual([
    room.name,
    room.address,
    "bd09ll",
  ]);
  const tencent = paramsOf(links.tencent);
  expect(tencent.get("tocoord")).toBe(`${gcj.lat.toFixed(6)},${gcj.lng.toFixed(6)}`);
  expect(tencent.get("to")).toBe(room.name);
});

test("a place abroad is shown where it is, and Baidu is told so", () => {
  const baidu = paramsOf(mapLinks({ ...room, point: { lat: 51.5, lng: -0.12 } }).baidu);
  expect([baidu.get("location"), baidu.get("coord_type")]).toEqual(["51.500000,-0.120000", "wgs84"]);
});

test("a place nobody has put on the map is looked for by address and name", () => {
  const links = mapLinks({ ...room, point: null });
  for (const provider of mapProviders) {
    const params = paramsOf(links[provider]);
    const words = params.get("keyword") ?? params.get("address");
    expect(words).toBe(`${room.address} ${room.name}`);
  }
});

test("whatever a place is called, the links stay whole", () => {
  const words = fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => text.toWellFormed());
  fc.assert(
    fc.property(words, words, fc.boolean(), (name, address, known) => {
      const links = mapLinks({ name, address, point: known ? room.point : null });
      for (const provider of mapProviders)
        expect(links[provider]).toMatch(/^https:\/\/[a-z.]+\/[\w/.]+\?[\w%&=.!~*'()-]+$/u);
      expect(paramsOf(links.baidu).get("output")).toBe("html");
    }),
  );
});
