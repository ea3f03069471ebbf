import type { ServiceCategoryCode } from "../codes/service-category.ts";

const counsellingCategory: ServiceCategoryCode = "3304";

/**
 * Whether a service is psychological support, where people have to know what it is not (精神卫生法 art. 23: no diagnosis, no
 * treatment): it says so itself, or a seat asks for a skill of that field, a federation's own ones included.
 */
export function isCounselling(
  { category }: { readonly category: ServiceCategoryCode },
  seats: readonly { readonly skills: readonly { readonly code: string }[] }[],
): boolean {
  return (
    category === counsellingCategory ||
    seats.some(({ skills }) => skills.some(({ code }) => code === "psych" || code.startsWith("psych.")))
  );
}
