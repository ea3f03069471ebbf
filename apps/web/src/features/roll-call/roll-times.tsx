import type { DeskShiftPageView, ShiftPersonView } from "@nuanlin/api/desk/desk-shift-view";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { showTime } from "../../shared/dates.ts";
import { TimeField } from "../../shared/fields/date-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { rollMessages } from "./messages.ts";
import { instantNear } from "./roll-line.ts";
import { useRoll } from "./use-roll.ts";

interface RollTimesProps {
  readonly person: ShiftPersonView;
  readonly shift: DeskShiftPageView;
  readonly onDone: () => void;
}

/** When somebody came and left, on the clock of the place. A time left empty stays as it is. */
export function RollTimes({ person, shift, onDone }: RollTimesProps) {
  const text = useMessages(rollMessages);
  const view = useDateView(shift.times.timeZone);
  const roll = useRoll();
  const shown = (at: number | null | undefined) => (at === null || at === undefined ? "" : showTime(at, view));
  const held = { inAt: shown(person.attendance?.inAt), outAt: shown(person.attendance?.outAt) };
  const [typed, setTyped] = useState(held);
  // A time that was not touched keeps its seconds.
  const read = (end: "inAt" | "outAt") =>
    typed[end] === "" || typed[end] === held[end] ? null : instantNear(typed[end], shift.times);
  const save = () =>
    roll.mutate(
      {
        shiftId: shift.id,
        lines: [{ signupId: person.signupId, status: "present", inAt: read("inAt"), outAt: read("outAt") }],
      },
      { onSuccess: onDone },
    );
  return (
    <div className="mt-2 flex flex-col gap-3 rounded-tile bg-sunken p-3">
      <div className="grid grid-cols-2 gap-3">
        <TimeField label={text.arrived} value={typed.inAt} onChange={(inAt) => setTyped({ ...typed, inAt })} />
        <TimeField label={text.left} optional value={typed.outAt} onChange={(outAt) => setTyped({ ...typed, outAt })} />
      </div>
      <Problems list={problemsOf(roll.error)} zone={shift.times.timeZone} />
      <Button kind="soft" size="desk" busy={roll.isPending} onPress={save}>
        {text.saveTimes}
      </Button>
    </div>
  );
}
