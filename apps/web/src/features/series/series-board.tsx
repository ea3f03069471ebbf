import type { PlaceView } from "@nuanlin/api/desk/own-project-view";
import type { SeriesShiftView, SeriesView } from "@nuanlin/api/series/series-view";
import { useState } from "react";
import { Dotted } from "../../shared/art/dotted.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Button } from "../../shared/button.tsx";
import { showPeriod } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { EditSeriesDialog } from "./edit-series-dialog.tsx";
import { seriesMessages } from "./messages.ts";

interface SeriesBoardProps {
  readonly series: SeriesView;
  readonly places: readonly PlaceView[];
  /** Where a change leads when it split the series. */
  readonly onChanged: (seriesId: string) => void;
}

/** The shifts of a series; each can be changed alone, with the later ones, or with all that have not begun. */
export function SeriesBoard({ series, places, onChanged }: SeriesBoardProps) {
  const text = useMessages(seriesMessages);
  const [now] = useState(() => Date.now());
  const [showPast, setShowPast] = useState(false);
  const [editing, setEditing] = useState<SeriesShiftView | "all" | null>(null);
  const coming = series.shifts.filter(({ times }) => times.start > now);
  const past = series.shifts.filter(({ times }) => times.start <= now);
  const active = series.status === "active";
  return (
    <Card as="section" aria-labelledby="series-shifts">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
        <div>
          <h2 id="series-shifts" className="fs-18">
            {text.shifts}
          </h2>
          <p className="fs-13 text-ink-3">
            <Dotted
              parts={series.seats
                .filter(({ standing }) => standing > 0)
                .map(({ name, standing }) => text.everyCount({ name, count: standing }))}
            />
          </p>
        </div>
        {active && coming.length > 0 && (
          <Button size="desk" icon="edit" onPress={() => setEditing("all")}>
            {text.changeAll}
          </Button>
        )}
      </div>
      {coming.length === 0 && (
        <EmptyState picture={<SmallTown />} title={text.nothingComing} detail={text.nothingComingDetail} />
      )}
      <ul>
        {coming.map((shift) => (
          <ShiftItem key={shift.id} shift={shift} onChange={() => setEditing(shift)} />
        ))}
      </ul>
      {past.length > 0 && !showPast && (
        <Button kind="text" onPress={() => setShowPast(true)}>
          {text.showPast({ count: past.length })}
        </Button>
      )}
      {showPast && (
        <ul>
          {past.toReversed().map((shift) => (
            <ShiftItem key={shift.id} shift={shift} />
          ))}
        </ul>
      )}
      {editing !== null && (
        <EditSeriesDialog
          series={series}
          places={places}
          shift={editing === "all" ? null : editing}
          onClose={() => setEditing(null)}
          onDone={(seriesId) => {
            setEditing(null);
            onChanged(seriesId);
          }}
        />
      )}
    </Card>
  );
}

interface ShiftItemProps {
  readonly shift: SeriesShiftView;
  /** Absent where nothing can be changed any more. */
  readonly onChange?: () => void;
}

function ShiftItem({ shift, onChange }: ShiftItemProps) {
  const text = useMessages(seriesMessages);
  const view = useDateView(shift.times.timeZone);
  const when = showPeriod(shift.times.start, shift.times.end, view);
  const cancelled = shift.status === "cancelled";
  return (
    <li className="flex min-h-row flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2 first:border-0">
      <div className="min-w-0 flex-1 basis-56">
        <p className={`strong ${cancelled ? "text-ink-3 line-through" : ""}`}>{when}</p>
        <p className="fs-13 text-ink-3">{text.taken({ taken: shift.taken, places: shift.places })}</p>
      </div>
      {cancelled && <Badge tint="bad">{text.cancelled}</Badge>}
      {shift.detached && !cancelled && <Badge tint="lake">{text.detached}</Badge>}
      {!cancelled && (
        <div className="flex items-center gap-1">
          <ButtonLink to="/desk/shifts/$shiftId" params={{ shiftId: shift.id }} kind="text" size="desk">
            {text.people}
          </ButtonLink>
          {onChange && (
            <Button kind="soft" size="desk" aria-label={text.changeOf({ when })} onPress={onChange}>
              {text.change}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
