import { FactGrid, FactTile } from "../../shared/art/fact-tile.tsx";
import { showShortDay, showDay, showTimes } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { projectMessages } from "./messages.ts";
import { openWhen } from "./project-card-item.tsx";
import type { ProjectPageData } from "./project-head.tsx";

/** When, where, how long, and what protects you: the four things people ask first. */
export function ProjectFacts({ project }: { readonly project: ProjectPageData }) {
  const text = useMessages(projectMessages);
  const [first] = project.shifts;
  const view = useDateView(first?.timeZone ?? project.place?.timeZone ?? districtZone);
  const place = first?.place ?? project.place;
  const ages = project.shifts.flatMap(({ seats }) => seats.map(({ minAge }) => minAge));
  const insured = project.insurance;
  return (
    <FactGrid>
      {first === undefined ? (
        <FactTile
          icon="calendar"
          title={openWhen({ ongoing: project.ongoing, external: project.applyLink !== null }, view, text)}
          note={project.organisation.name}
        />
      ) : (
        <FactTile
          icon="calendar"
          title={showDay(first.start, view)}
          note={
            project.shiftCount > 1
              ? text.shiftsAhead({ count: project.shiftCount })
              : showTimes(first.start, first.end, view)
          }
        />
      )}
      <FactTile
        icon="pin"
        title={place?.name ?? text.placeUnknown}
        note={place === null ? "" : (place.street ?? (place.address === place.name ? "" : place.address))}
      />
      {first !== undefined && (
        <FactTile icon="clock" title={text.hoursEach({ hours: hoursText(first) })} note={text.countedEach} />
      )}
      {insured === null ? (
        ages.length > 0 && (
          <FactTile icon="people" title={text.ageFrom({ age: Math.min(...ages) })} note={text.ageNote} />
        )
      ) : (
        <FactTile
          icon="shield-check"
          tone="ok"
          title={text.insurance}
          note={text.insuredBy({
            insurer: insured.insurer,
            until: showShortDay(new Date(`${insured.validUntil}T12:00:00Z`), view),
          })}
        />
      )}
    </FactGrid>
  );
}

function hoursText({ start, end, breakMinutes }: ProjectPageData["shifts"][number]): string {
  return String(Math.round(((end - start) / 60_000 - breakMinutes) / 6) / 10);
}
