import {
  countFacets,
  type FacetCount,
  type ProjectCard,
  searchProjects as findCards,
} from "@nuanlin/db/projects/search-projects";
import { isAnybody } from "@nuanlin/domain/actor";
import type { ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import type { SearchProjectsInput } from "@nuanlin/domain/projects/search-projects";
import { nothingYet } from "../command.ts";
import { query } from "../query.ts";

export interface SearchAnswer {
  readonly total: number;
  readonly cards: readonly ProjectCard[];
  /** The cursor of the next page; null when this is the last one. */
  readonly next: number | null;
}

/** Looks for projects among all that are published by approved organisations; no sign-in needed. */
export const searchProjects = query({
  load: (_db, _input: SearchProjectsInput) => nothingYet(),
  allow: isAnybody,
  run: async ({ db, input, now }): Promise<SearchAnswer> => {
    const { total, cards } = await findCards(db, input, now);
    const shown = (input.cursor ?? 0) + cards.length;
    return { total, cards, next: cards.length > 0 && shown < total ? shown : null };
  },
});

export interface Facets {
  readonly categories: readonly { readonly code: ServiceCategoryCode; readonly count: number }[];
  readonly streets: readonly { readonly code: string; readonly count: number }[];
}

/** How many hits each category and each street would have with everything else of the wish as it is. */
export const countProjectFacets = query({
  load: (_db, _input: SearchProjectsInput) => nothingYet(),
  allow: isAnybody,
  run: async ({ db, input, now }): Promise<Facets> => {
    const counts = await countFacets(db, { ...input, categories: [], divisions: [] }, now);
    const chosenCategory = ({ category }: FacetCount) =>
      input.categories.length === 0 || input.categories.includes(category);
    const chosenStreet = ({ street }: FacetCount) =>
      input.divisions.length === 0 ||
      input.divisions.some((code) => street !== null && (street.startsWith(code) || code.startsWith(street)));
    return {
      categories: sumBy(counts.filter(chosenStreet), ({ category }) => category),
      streets: sumBy(counts.filter(chosenCategory), ({ street }) => street),
    };
  },
});

function sumBy<K extends string>(
  counts: readonly FacetCount[],
  keyOf: (count: FacetCount) => K | null,
): { code: K; count: number }[] {
  const sums = new Map<K, number>();
  for (const counted of counts) {
    const key = keyOf(counted);
    if (key !== null) sums.set(key, (sums.get(key) ?? 0) + counted.count);
  }
  return [...sums]
    .map(([code, count]) => ({ code, count }))
    .toSorted((a, b) => b.count - a.count || a.code.localeCompare(b.code));
}
