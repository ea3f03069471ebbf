import { useMessages } from "../../shared/messages.ts";
import { scheduleMessages } from "./messages.ts";

/** The letters of the seven days, Monday first. */
export function useDayLetters(): readonly string[] {
  const { mon, tue, wed, thu, fri, sat, sun } = useMessages(scheduleMessages);
  return [mon, tue, wed, thu, fri, sat, sun];
}
