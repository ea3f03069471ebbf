import type { Locale } from "@nuanlin/domain/accounts/account";
import { calendarName, signupEvent } from "@nuanlin/domain/calendar/calendar-events";
import { writeCalendar } from "@nuanlin/domain/calendar/write-calendar";
import { projectId, shiftId, signupId } from "@nuanlin/domain/ids";
import { saveFile } from "../../shared/save-file.ts";
import type { MySignup } from "./use-my-signups.ts";

/** A promise as far as a calendar shows it. */
export type KeptEntry = Pick<
  MySignup,
  "id" | "shiftId" | "projectId" | "title" | "seatName" | "start" | "end" | "place" | "organisation" | "sequence"
>;

/** Hands somebody the calendar file of a promise that stands: the same entry as in their feed and in our mails. */
export function saveInCalendar({ start, end, ...entry }: KeptEntry, locale: Locale): void {
  const signup = {
    ...entry,
    id: signupId.parse(entry.id),
    shiftId: shiftId.parse(entry.shiftId),
    projectId: projectId.parse(entry.projectId),
    period: { start: new Date(start), end: new Date(end) },
    status: "confirmed",
    shiftStatus: "open",
    changedAt: new Date(),
  } as const;
  const event = signupEvent(signup, { locale, origin: location.origin });
  const text = writeCalendar([event], { method: "PUBLISH", name: calendarName(locale) });
  saveFile("nuanlin.ics", "text/calendar;charset=utf-8", text);
}
