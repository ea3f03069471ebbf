import { serviceCategories, type ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import { targetGroups, type TargetGroupCode } from "@nuanlin/domain/codes/target-group";
import { type PartOfDay, partsOfDay, type ProjectSort, projectSorts } from "@nuanlin/domain/projects/search-projects";
import { weekendOf } from "@nuanlin/domain/time/weekend";
import { districtZone, localDate, plusLocalDays } from "@nuanlin/domain/time/zone";

/** What the address of the search page says; whatever is left out does not narrow. The viewer's position is never in it. */
export interface ProjectFilter {
  readonly q?: string;
  /** Category codes, joined by commas like the other lists. */
  readonly cat?: string;
  readonly who?: string;
  readonly when?: "weekend" | "week";
  readonly from?: string;
  readonly to?: string;
  readonly day?: string;
  readonly part?: string;
  readonly street?: string;
  readonly lead?: true;
  readonly age?: 14 | 16;
  /** Most kilometres from where the viewer is. */
  readonly km?: number;
  readonly sort?: ProjectSort;
}

export const distances = [1, 3, 5, 10, 20] as const;

type Search = Readonly<Record<string, unknown>>;

function listIn(value: unknown, isKnown: (item: string) => boolean): string | undefined {
  const items = (Array.isArray(value) ? value.map(String) : String(value ?? "").split(",")).filter((item) =>
    isKnown(item),
  );
  return items.length > 0 ? [...new Set(items)].join(",") : undefined;
}

function dayIn(value: unknown): string | undefined {
  return typeof value === "string" && /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u.test(value)
    ? value
    : undefined;
}

function oneOf<T>(value: unknown, known: readonly T[]): T | undefined {
  return known.find((item) => item === value);
}

/** Reads an address leniently: what nobody could have meant is dropped instead of refused, so old links keep working. */
export function readProjectFilter(search: Search): ProjectFilter {
  const text =
    search["q"] === undefined || search["q"] === null
      ? ""
      : String(search["q"]).replaceAll("\u0000", "").trim().slice(0, 60);
  const from = dayIn(search["from"]);
  const to = dayIn(search["to"]);
  const ordered = from === undefined || to === undefined || from <= to;
  const read = {
    q: text === "" ? undefined : text,
    cat: listIn(search["cat"], serviceCategories.isCode),
    who: listIn(search["who"], targetGroups.isCode),
    when: oneOf(search["when"], ["weekend", "week"] as const),
    from,
    to: ordered ? to : undefined,
    day: listIn(search["day"], (item) => /^[1-7]$/u.test(item)),
    part: listIn(search["part"], (item) => partsOfDay.some((part) => part === item)),
    street: listIn(search["street"], (item) => /^\d{6}(\d{3}){0,2}$/u.test(item)),
    lead: search["lead"] === true ? (true as const) : undefined,
    age: oneOf(search["age"], [14, 16] as const),
    km: oneOf(search["km"], distances),
    sort: oneOf(search["sort"], projectSorts),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** The items of a list in the address. */
export function itemsOf<T extends string = string>(list: string | undefined): readonly T[] {
  return list === undefined ? [] : (list.split(",") as T[]);
}

/** A changed filter; undefined takes a part out, and a preset and the two days let go of each other. */
export function changeFilter(
  filter: ProjectFilter,
  part: { readonly [K in keyof ProjectFilter]?: ProjectFilter[K] | undefined },
): ProjectFilter {
  const freed = part.when ? { from: undefined, to: undefined } : part.from || part.to ? { when: undefined } : {};
  return readProjectFilter({ ...filter, ...freed, ...part });
}

/** How many things narrow the search, apart from its words and its order. */
export function countNarrowing({ q: _q, sort: _sort, from, to, ...rest }: ProjectFilter): number {
  const days = from === undefined && to === undefined ? 0 : 1;
  return (
    days +
    Object.values(rest).reduce<number>(
      (sum, value) => sum + (typeof value === "string" ? value.split(",").length : 1),
      0,
    )
  );
}

function daysOf({ when, from, to }: ProjectFilter, now: Date): { from: string | null; to: string | null } {
  if (when === "week")
    return { from: localDate(now, districtZone), to: localDate(plusLocalDays(now, 7, districtZone), districtZone) };
  if (when === "weekend") {
    const { start, end } = weekendOf(now, districtZone);
    return { from: localDate(start, districtZone), to: localDate(new Date(end.getTime() - 1), districtZone) };
  }
  return { from: from ?? null, to: to ?? null };
}

/** What the server is asked; `position` is where the viewer is, null while nobody knows or wants to know. */
export function toSearchInput(
  filter: ProjectFilter,
  position: { readonly lat: number; readonly lng: number } | null,
  now: Date,
) {
  const near = position === null ? null : { ...position, maxKm: filter.km ?? null };
  const sort = filter.sort === "nearest" && near === null ? "soonest" : (filter.sort ?? "soonest");
  return {
    text: filter.q ?? "",
    categories: [...itemsOf<ServiceCategoryCode>(filter.cat)],
    targetGroups: [...itemsOf<TargetGroupCode>(filter.who)],
    ...daysOf(filter, now),
    weekdays: itemsOf(filter.day).map(Number),
    partsOfDay: [...itemsOf<PartOfDay>(filter.part)],
    divisions: [...itemsOf(filter.street)],
    professionalLead: filter.lead ?? false,
    age: filter.age ?? null,
    near,
    sort,
  };
}
