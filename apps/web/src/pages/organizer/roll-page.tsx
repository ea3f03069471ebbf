import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { showNearDay, showTimes } from "../../shared/dates.ts";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { useTitle } from "../../shared/use-title.ts";
import { useDesk } from "./desk-context.tsx";
import { organizerMessages } from "./messages.ts";
import { nearestShift } from "./nearest-shift.ts";
import { ShiftRoll } from "./shift-roll.tsx";
import { WaitingPage } from "./waiting-page.tsx";

/** The roll of the shift that is nearest to now, with the others of these days one choice away. */
export function RollPage() {
  const text = useMessages(organizerMessages);
  const { organisation } = useDesk();
  const trpc = useTRPC();
  const today = useQuery(trpc.desk.today.queryOptions({ organisationId: organisation.id }));
  const [picked, setPicked] = useState("");
  const view = useDateView(districtZone);
  useTitle(text.roll);
  if (!today.data) return <WaitingPage error={today.error} onRetry={() => void today.refetch()} />;
  const shifts = [...today.data.today, ...today.data.next];
  const shiftId = picked || nearestShift(shifts, view.now.getTime())?.id;
  if (shiftId === undefined) {
    return (
      <EmptyState picture={<SmallTown />} heading title={text.noRoll} detail={text.noRollDetail}>
        <ButtonLink to="/desk/projects" kind="soft">
          {text.toProjects}
        </ButtonLink>
      </EmptyState>
    );
  }
  const choices = shifts.map(({ id, title, times }) => {
    const placeView = { ...view, zone: times.timeZone };
    return {
      id,
      label: `${showNearDay(times.start, placeView)} ${showTimes(times.start, times.end, placeView)} ${title}`,
    };
  });
  const other =
    shifts.length > 1 ? (
      <div className="mb-4">
        <SelectField label={text.otherShifts} choices={choices} value={shiftId} onChange={setPicked} />
      </div>
    ) : undefined;
  return <ShiftRoll key={shiftId} shiftId={shiftId} before={other} />;
}
