import { type ProjectSort, projectSorts } from "@nuanlin/domain/projects/search-projects";
import { Icon } from "../../shared/art/icon.tsx";
import { useMessages } from "../../shared/messages.ts";
import { projectMessages } from "./messages.ts";
import { changeFilter, type ProjectFilter } from "./project-filter.ts";

interface SortChoiceProps {
  readonly filter: ProjectFilter;
  readonly onChange: (filter: ProjectFilter) => void;
  /** Nearest first needs to know where the person is. */
  readonly onNearest: () => void;
  /** The person, or their device, said no to that. */
  readonly refused: boolean;
}

/** In which order the hits come. */
export function SortChoice({ filter, onChange, onNearest, refused }: SortChoiceProps) {
  const text = useMessages(projectMessages);
  const names: Readonly<Record<ProjectSort, string>> = {
    soonest: text.sortSoonest,
    nearest: text.sortNearest,
    newest: text.sortNewest,
  };
  const choose = (sort: ProjectSort) => {
    if (sort === "nearest") onNearest();
    onChange(changeFilter(filter, { sort: sort === "soonest" ? undefined : sort }));
  };
  return (
    <div className="text-end">
      <label className="focus-ring inline-flex min-h-tap-min items-center gap-1 rounded-control px-1 text-lake">
        <span className="sr-only">{text.sort}</span>
        <select
          className="appearance-none bg-transparent outline-none"
          value={filter.sort ?? "soonest"}
          onChange={(event) => choose(event.target.value as ProjectSort)}
        >
          {projectSorts.map((sort) => (
            <option key={sort} value={sort}>
              {names[sort]}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" size={17} />
      </label>
      {filter.sort === "nearest" && refused && <p className="meta">{text.positionRefused}</p>}
    </div>
  );
}
