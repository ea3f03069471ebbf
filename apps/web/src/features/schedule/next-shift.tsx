import { checkInOpensMinutes } from "@nuanlin/domain/attendance/decide-check-in";
import type { ReactNode } from "react";
import { NextShiftCard } from "../../shared/art/next-shift-card.tsx";
import { showNearDay, showTime } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { projectLink } from "./agenda-card.tsx";
import { DirectionsButton } from "./directions-button.tsx";
import { scheduleMessages } from "./messages.ts";
import type { MySignup } from "./use-my-signups.ts";

interface NextShiftProps {
  readonly signup: MySignup;
  /** The way to check in, once that is open. */
  readonly checkIn: ReactNode;
}

/** The next promise on top of the first page. */
export function NextShift({ signup, checkIn }: NextShiftProps) {
  const text = useMessages(scheduleMessages);
  const view = useDateView(signup.timeZone);
  const running = signup.start <= view.now.getTime();
  const open = signup.start - checkInOpensMinutes * 60_000 <= view.now.getTime();
  return (
    <NextShiftCard
      kicker={[running ? text.nowShift : text.nextShift, showNearDay(signup.start, view)]}
      start={showTime(signup.start, view)}
      until={text.until({ time: showTime(signup.end, view) })}
      title={signup.title}
      place={[signup.place.name, signup.seatName]}
      renderLink={projectLink(signup.projectId)}
      actions={
        <>
          {open && checkIn}
          <DirectionsButton
            place={signup.place}
            size="phone"
            className={open ? "bg-lake-deep-2 text-on-deep" : "bg-on-deep text-lake-deep"}
          />
        </>
      }
    />
  );
}
