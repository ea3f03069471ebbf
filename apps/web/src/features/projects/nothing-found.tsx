import { SmallTown } from "../../shared/art/small-town.tsx";
import { Button } from "../../shared/button.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { useMessages } from "../../shared/messages.ts";
import { projectMessages } from "./messages.ts";
import { changeFilter, countNarrowing, distances, type ProjectFilter } from "./project-filter.ts";

interface NothingFoundProps {
  readonly filter: ProjectFilter;
  readonly onChange: (filter: ProjectFilter) => void;
}

/** No project fits: the ways on take back the one wish that most likely was too narrow. */
export function NothingFound({ filter, onChange }: NothingFoundProps) {
  const text = useMessages(projectMessages);
  if (filter.q === undefined && countNarrowing(filter) === 0) {
    return <EmptyState picture={<SmallTown />} title={text.emptyAllTitle} detail={text.emptyAllDetail} />;
  }
  const farther = filter.km === undefined ? undefined : distances.find((km) => km > (filter.km ?? 0));
  const hasDay = [filter.when, filter.from, filter.to, filter.day, filter.part].some((wish) => wish !== undefined);
  return (
    <EmptyState picture={<SmallTown />} title={text.emptyTitle} detail={text.emptyDetail}>
      {farther !== undefined && (
        <Button kind="soft" onPress={() => onChange(changeFilter(filter, { km: farther }))}>
          {text.farther({ km: farther })}
        </Button>
      )}
      {hasDay && (
        <Button
          kind="soft"
          onPress={() =>
            onChange(
              changeFilter(filter, {
                when: undefined,
                from: undefined,
                to: undefined,
                day: undefined,
                part: undefined,
              }),
            )
          }
        >
          {text.anyTime}
        </Button>
      )}
      {filter.q !== undefined && (
        <Button kind="soft" onPress={() => onChange(changeFilter(filter, { q: undefined }))}>
          {text.withoutText({ text: filter.q })}
        </Button>
      )}
      <Button kind="text" onPress={() => onChange({})}>
        {text.clearAll}
      </Button>
    </EmptyState>
  );
}
