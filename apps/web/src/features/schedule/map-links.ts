interface Point {
  readonly lat: number;
  readonly lng: number;
}

/** Addresses that open a place on a map: the phone's own, Amap (told that the point is WGS-84), and OpenStreetMap. */
export function mapLinks(
  { lat, lng }: Point,
  name: string,
): { readonly phone: string; readonly amap: string; readonly osm: string } {
  const label = encodeURIComponent(name.replaceAll(/[()]/gu, " "));
  return {
    phone: `geo:${lat},${lng}?q=${lat},${lng}(${label})`,
    amap: `https://uri.amap.com/marker?position=${lng},${lat}&name=${label}&coordinate=wgs84&callnative=1`,
    osm: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=17/${lat}/${lng}`,
  };
}
