import { serviceCategories, type CoverScene, type ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import type { IconName } from "../../shared/art/icon.tsx";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { projectMessages } from "./messages.ts";
import { changeFilter, itemsOf, type ProjectFilter } from "./project-filter.ts";

const icons: Readonly<Record<CoverScene, IconName>> = {
  elder: "elder",
  child: "child",
  mind: "mind",
  rescue: "rescue",
  env: "env",
  culture: "culture",
  legal: "legal",
  health: "health",
  digital: "digital",
  community: "community",
  able: "able",
  event: "event",
};

interface CategoryChipsProps {
  readonly filter: ProjectFilter;
  readonly onChange: (filter: ProjectFilter) => void;
  /** Categories that have something, most first; undefined while nobody knows yet. */
  readonly counts: readonly { readonly code: ServiceCategoryCode; readonly count: number }[] | undefined;
}

/** What there is to do, as chips in one line: "other" comes last however much it has, and those chosen stay even with nothing. */
export function CategoryChips({ filter, onChange, counts: known }: CategoryChipsProps) {
  const counts = known ?? [];
  const text = useMessages(projectMessages);
  const { language } = usePreferences();
  const chosen = itemsOf<ServiceCategoryCode>(filter.cat);
  const other = counts.filter(({ code }) => code === "0099");
  const named = counts.filter(({ code }) => code !== "0099");
  const shown = [
    ...named,
    ...other,
    ...chosen.filter((code) => !counts.some((one) => one.code === code)).map((code) => ({ code, count: 0 })),
  ];
  // Where they wrap they most often take two lines.
  if (shown.length === 0) return <div className="min-h-tap-min lg:min-h-[calc(2*var(--tap-min)+10px)]" />;
  return (
    <ChipGroup<ServiceCategoryCode>
      label={text.categories}
      hideLabel
      flow="scroll"
      choices={shown.map(({ code, count }) => {
        const entry = serviceCategories.byCode(code);
        return { id: code, label: nameIn(entry, language), icon: icons[entry.cover], count };
      })}
      value={chosen}
      onChange={(codes) => onChange(changeFilter(filter, { cat: codes.join(",") }))}
    />
  );
}
