import { shiftFilePath } from "@nuanlin/domain/calendar/calendar-feed";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { scheduleMessages } from "./messages.ts";

/** The public calendar file of a shift, for whoever thinks about it or tells others of it. */
export function ShiftFileLink({ shiftId }: { readonly shiftId: string }) {
  const text = useMessages(scheduleMessages);
  const { language } = usePreferences();
  return (
    <a href={shiftFilePath(shiftId, language)} className="inline-flex min-h-tap-min items-center">
      {text.toCalendar}
    </a>
  );
}
