import gcoord from "gcoord";
import type { Place, Point } from "./place.ts";

/** The maps a way can be shown in. */
export const mapProviders = ["amap", "baidu", "tencent"] as const;
export type MapProvider = (typeof mapProviders)[number];

/** The point in GCJ-02, which Amap and Tencent draw; outside China it is what it was. */
export function toGcj02({ lat, lng }: Point): Point {
  const [gcjLng, gcjLat] = gcoord.transform([lng, lat], gcoord.WGS84, gcoord.GCJ02);
  return { lat: gcjLat, lng: gcjLng };
}

/** The point in BD-09, which Baidu draws; null outside China, where BD-09 would move it all the same. */
export function toBd09(point: Point): Point | null {
  const gcj = toGcj02(point);
  if (gcj.lat === point.lat && gcj.lng === point.lng) return null;
  const [lng, lat] = gcoord.transform([gcj.lng, gcj.lat], gcoord.GCJ02, gcoord.BD09);
  return { lat, lng };
}

/**
 * Addresses that lead to a place in each map: the app opens where it is installed, the site elsewhere, and nothing is loaded
 * from them before. A place without a point is looked for by its address and name.
 */
export function mapLinks(place: Pick<Place, "name" | "address" | "point">): Readonly<Record<MapProvider, string>> {
  return place.point === null ? searchLinks(place) : pointLinks(place, place.point);
}

// Amap: https://lbs.amap.com/api/uri-api/guide/travel/route (longitude first, GCJ-02; without `from` it starts where one is).
// Baidu: https://lbsyun.baidu.com/index.php?title=uri/api/web (its route asks for a start, its marker leads on to one).
// Tencent: https://lbs.qq.com/webApi/uriV1/uriGuide/uriWebRoute and uriWebSearch (latitude first, GCJ-02).
function pointLinks({ name, address }: Pick<Place, "name" | "address">, point: Point): Record<MapProvider, string> {
  const gcj = toGcj02(point);
  const bd = toBd09(point);
  const drawn = bd ?? point;
  return {
    amap: linkTo("https://uri.amap.com/navigation", {
      // A comma would end the name.
      to: `${degrees(gcj.lng)},${degrees(gcj.lat)},${name.replaceAll(",", " ")}`,
      src: "nuanlin",
      callnative: "1",
    }),
    baidu: linkTo("https://api.map.baidu.com/marker", {
      location: `${degrees(drawn.lat)},${degrees(drawn.lng)}`,
      title: name,
      content: address,
      coord_type: bd === null ? "wgs84" : "bd09ll",
      output: "html",
      src: "webapp.nuanlin.nuanlin",
    }),
    tencent: linkTo("https://apis.map.qq.com/uri/v1/routeplan", {
      type: "drive",
      to: name,
      tocoord: `${degrees(gcj.lat)},${degrees(gcj.lng)}`,
      referer: "nuanlin",
    }),
  };
}

function searchLinks({ name, address }: Pick<Place, "name" | "address">): Record<MapProvider, string> {
  const words = `${address} ${name}`.trim();
  return {
    amap: linkTo("https://uri.amap.com/search", { keyword: words, src: "nuanlin", callnative: "1" }),
    baidu: linkTo("https://api.map.baidu.com/geocoder", {
      address: words,
      output: "html",
      src: "webapp.nuanlin.nuanlin",
    }),
    tencent: linkTo("https://apis.map.qq.com/uri/v1/search", { keyword: words, referer: "nuanlin" }),
  };
}

/** Six places are a hand's breadth; the maps take no more. */
function degrees(value: number): string {
  return value.toFixed(6);
}

function linkTo(base: string, params: Readonly<Record<string, string>>): string {
  return `${base}?${Object.entries(params)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join("&")}`;
}
