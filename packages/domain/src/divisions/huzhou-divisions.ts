import { huzhouDivisionTable } from "./huzhou-division-table.ts";

/** Where a division stands. Each code begins with the code of the division above it. */
export type DivisionLevel = "province" | "city" | "district" | "street" | "community";

/** An administrative division with its national statistical code (2, 4, 6, 9 or 12 digits). */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly parent: string | null;
}

/** A group of streets governed together that is no administrative division and so has no national code. */
export interface FunctionalArea {
  readonly code: string;
  readonly name: string;
  readonly streets: readonly string[];
}

/**
 * South Taihu New District. Code and list of streets are OURS, not official: the national table books its streets
 * under 吴兴区 (330502). It never goes into an export; there the street's own code is used.
 */
export const southTaihuNewDistrict: FunctionalArea = {
  code: "330502-nth",
  name: "南太湖新区",
  streets: ["330502009", "330502008", "330502011", "330502010", "330502006", "330502007"],
};

const levelsByLength: ReadonlyMap<number, { readonly level: DivisionLevel; readonly parentLength: number }> = new Map([
  [2, { level: "province", parentLength: 0 }],
  [4, { level: "city", parentLength: 2 }],
  [6, { level: "district", parentLength: 4 }],
  [9, { level: "street", parentLength: 6 }],
  [12, { level: "community", parentLength: 9 }],
]);

/**
 * 浙江省 > 湖州市 > its districts > their streets and towns > the communities and villages of 吴兴区, where the new
 * district lies. National codes and names; for source and licence see the table.
 */
export const huzhouDivisions: readonly Division[] = huzhouDivisionTable
  .trim()
  .split(/\s{2,}|\n/u)
  .map(toDivision);

const divisionsByCode: ReadonlyMap<string, Division> = new Map(
  huzhouDivisions.map((division) => [division.code, division]),
);

/** The division with that code, or null when Huzhou has none such. */
export function divisionByCode(code: string): Division | null {
  return divisionsByCode.get(code) ?? null;
}

/** The streets of South Taihu New District, from the lake southwards as the coverage picture shows them. */
export function streetsOfNewDistrict(): readonly Division[] {
  return huzhouDivisions
    .filter(({ code }) => southTaihuNewDistrict.streets.includes(code))
    .toSorted((a, b) => southTaihuNewDistrict.streets.indexOf(a.code) - southTaihuNewDistrict.streets.indexOf(b.code));
}

/** The communities and villages of a street; empty for streets outside 吴兴区, whose communities we do not keep. */
export function communitiesOf(streetCode: string): readonly Division[] {
  return huzhouDivisions.filter(({ level, parent }) => level === "community" && parent === streetCode);
}

/** The divisions from the province down to this one; empty for an unknown code. */
export function divisionPath(code: string): readonly Division[] {
  const division = divisionByCode(code);
  if (division === null) return [];
  return division.parent === null ? [division] : [...divisionPath(division.parent), division];
}

/** The name neighbours use: 浮星桥社区居委会 is 浮星桥社区, 道场村村委会 is 道场村; other names stay as they are. */
export function shortName(name: string): string {
  return name.replace(/村?村委会$/u, "村").replace(/居委会$/u, "");
}

function toDivision(entry: string): Division {
  const [code = "", name = ""] = entry.split(" ");
  const place = levelsByLength.get(code.length);
  if (place === undefined) throw new Error(`"${entry}" is no division`);
  return {
    code,
    name,
    level: place.level,
    parent: place.parentLength === 0 ? null : code.slice(0, place.parentLength),
  };
}
