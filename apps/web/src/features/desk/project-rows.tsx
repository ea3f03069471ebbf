import type { OwnProjectRowView } from "@nuanlin/api/desk/own-project-view";
import { coverSceneOf } from "@nuanlin/domain/codes/service-category";
import { Link } from "@tanstack/react-router";
import { CoverThumb } from "../../shared/art/cover.tsx";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { showDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { deskMessages } from "./messages.ts";

/** Projects of one state, one a row, each leading to its page. */
export function ProjectRows({ projects }: { readonly projects: readonly OwnProjectRowView[] }) {
  const text = useMessages(deskMessages);
  const view = useDateView(districtZone);
  return (
    <ul>
      {projects.map((project) => (
        <li key={project.id} className="border-t border-line first:border-0">
          <Link
            to="/desk/projects/$projectId"
            params={{ projectId: project.id }}
            className="-mx-2 flex items-center gap-3 rounded-control px-2 py-3 hover:bg-sunken"
          >
            <CoverThumb category={coverSceneOf(project.category)} size={52} />
            <span className="min-w-0 flex-1">
              <span className="fs-16 strong block">{project.title}</span>
              <span className="fs-13 block text-ink-3">
                <Dotted
                  parts={[
                    project.placeName ?? text.noPlaceYet,
                    text.comingShifts({ count: project.comingShifts }),
                    project.nextStart === null
                      ? undefined
                      : text.nextAt({
                          day: showDay(project.nextStart, { ...view, zone: project.timeZone ?? districtZone }),
                        }),
                  ]}
                />
              </span>
            </span>
            {project.places > 0 && (
              <span className="fs-14 text-ink-2">{text.taken({ taken: project.taken, places: project.places })}</span>
            )}
            <Icon name="chevron-right" size={18} className="text-ink-3" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
