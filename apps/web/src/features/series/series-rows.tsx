import type { SeriesRowView } from "@nuanlin/api/series/series-view";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Icon } from "../../shared/art/icon.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { seriesMessages } from "./messages.ts";
import { rhythmWords } from "./rhythm-words.ts";

interface SeriesRowsProps {
  readonly project: { readonly id: string; readonly status: string };
}

/** The regular shifts of a project, each in words, and the way to plan others. */
export function SeriesRows({ project }: SeriesRowsProps) {
  const text = useMessages(seriesMessages);
  const trpc = useTRPC();
  const rows = useQuery(trpc.series.list.queryOptions({ projectId: project.id }));
  return (
    <Card as="section" aria-labelledby="project-series" className="mb-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="project-series" className="fs-18">
          {text.series}
        </h2>
        {project.status !== "closed" && (
          <ButtonLink
            to="/desk/projects/$projectId/series/new"
            params={{ projectId: project.id }}
            kind="soft"
            size="desk"
            icon="calendar"
          >
            {text.newSeriesShort}
          </ButtonLink>
        )}
      </div>
      {rows.isError && <ErrorState error={rows.error} onRetry={() => void rows.refetch()} />}
      {rows.data?.length === 0 && <p className="meta mt-1">{text.noSeriesDetail}</p>}
      {rows.data && rows.data.length > 0 && (
        <ul className="mt-2">
          {rows.data.map((row) => (
            <SeriesRow key={row.id} row={row} projectId={project.id} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function SeriesRow({ row, projectId }: { readonly row: SeriesRowView; readonly projectId: string }) {
  const text = useMessages(seriesMessages);
  const view = useDateView(row.rhythm.timeZone);
  return (
    <li className="border-t border-line first:border-0">
      <Link
        to="/desk/projects/$projectId/series/$seriesId"
        params={{ projectId, seriesId: row.id }}
        className="focus-ring flex min-h-row items-center gap-3 py-2"
      >
        <span className="min-w-0 flex-1">
          <span className="strong block">{rhythmWords(row.rhythm, text, view)}</span>
          <span className="fs-13 block text-ink-3">
            {text.rowSum({ shifts: row.comingShifts, people: row.people })}
          </span>
        </span>
        {row.status === "ended" && <Badge>{row.comingShifts > 0 ? text.endsHere : text.ended}</Badge>}
        <Icon name="chevron-right" size={18} />
      </Link>
    </li>
  );
}
