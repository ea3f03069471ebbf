import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Card } from "../../shared/display/card.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { KeyHint } from "../../shared/display/key-hint.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useWide } from "../../shared/use-wide.ts";
import { DayList } from "./day-list.tsx";
import { shiftGridMessages } from "./messages.ts";
import { type WeekProps, WeekTable } from "./week-table.tsx";

/** One week of shifts: a grid where there is room, days in a row on a phone. */
export function WeekGrid(props: WeekProps) {
  const text = useMessages(shiftGridMessages);
  const wide = useWide();
  return (
    <Card>
      {props.shifts.length === 0 ? (
        <EmptyState picture={<SmallTown />} title={text.none} detail={text.noneDetail}>
          <ButtonLink to="/desk/projects" kind="soft">
            {text.toProjects}
          </ButtonLink>
        </EmptyState>
      ) : wide ? (
        <>
          <WeekTable {...props} />
          <p className="fs-13 mt-3 flex items-center gap-1.5 text-ink-3">
            <KeyHint>↑ ↓ ← →</KeyHint>
            <KeyHint>Enter</KeyHint>
            {text.keys}
          </p>
        </>
      ) : (
        <DayList {...props} />
      )}
    </Card>
  );
}
