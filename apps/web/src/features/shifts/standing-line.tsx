import type { ShiftStanding } from "@nuanlin/domain/shifts/shift-standing";
import { Icon } from "../../shared/art/icon.tsx";
import { useMessages } from "../../shared/messages.ts";
import { shiftMessages } from "./messages.ts";

/** Whether the shift has the team it needs, and otherwise whom it still needs to open, the professional first. */
export function StandingLine({ standing: { state, missing } }: { readonly standing: ShiftStanding }) {
  const text = useMessages(shiftMessages);
  const who = missing.map(({ count, seatName }) => text.needed({ count, seat: seatName })).join(text.neededJoint);
  const look = { takes_place: "text-ok", short: "text-warm-ink", needs_professional: "text-iris-ink" }[state];
  const icon = ({ takes_place: "check", short: "people", needs_professional: "shield-check" } as const)[state];
  return (
    <p className={`fs-15 flex items-start gap-2 ${look}`}>
      <Icon name={icon} size={19} className="mt-[.2em]" />
      <span className="min-w-0">{state === "takes_place" ? text.takesPlace : text.stillNeeds({ who })}</span>
    </p>
  );
}
