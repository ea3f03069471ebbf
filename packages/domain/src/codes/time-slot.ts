import { localDate, localTime, localWeekday, splitAtMidnights } from "../time/zone.ts";
import { codeTable, type CodeOf } from "./code-table.ts";

/** 可参与服务时间, seen in the public front end of the national volunteer system (2022 state): an observation, no official release. */
export const timeSlots = codeTable([
  { code: "01", zh: "周一上午", en: "Monday morning" },
  { code: "02", zh: "周一下午", en: "Monday afternoon" },
  { code: "03", zh: "周一晚上", en: "Monday evening" },
  { code: "04", zh: "周二上午", en: "Tuesday morning" },
  { code: "05", zh: "周二下午", en: "Tuesday afternoon" },
  { code: "06", zh: "周二晚上", en: "Tuesday evening" },
  { code: "07", zh: "周三上午", en: "Wednesday morning" },
  { code: "08", zh: "周三下午", en: "Wednesday afternoon" },
  { code: "09", zh: "周三晚上", en: "Wednesday evening" },
  { code: "10", zh: "周四上午", en: "Thursday morning" },
  { code: "11", zh: "周四下午", en: "Thursday afternoon" },
  { code: "12", zh: "周四晚上", en: "Thursday evening" },
  { code: "13", zh: "周五上午", en: "Friday morning" },
  { code: "14", zh: "周五下午", en: "Friday afternoon" },
  { code: "15", zh: "周五晚上", en: "Friday evening" },
  { code: "16", zh: "周六上午", en: "Saturday morning" },
  { code: "17", zh: "周六下午", en: "Saturday afternoon" },
  { code: "18", zh: "周六晚上", en: "Saturday evening" },
  { code: "19", zh: "周日上午", en: "Sunday morning" },
  { code: "20", zh: "周日下午", en: "Sunday afternoon" },
  { code: "21", zh: "周日晚上", en: "Sunday evening" },
  { code: "22", zh: "节假日上午", en: "Holiday morning" },
  { code: "23", zh: "节假日下午", en: "Holiday afternoon" },
  { code: "24", zh: "节假日晚上", en: "Holiday evening" },
]);
export type TimeSlotCode = CodeOf<typeof timeSlots>;

const partsOfDay = [
  { opens: "00:00", until: "12:00" },
  { opens: "12:00", until: "18:00" },
  { opens: "18:00", until: "24:00" },
] as const;
const holidayRow = 7;

/**
 * The slots a shift touches, in the order of the table, each once. The day belongs to the zone: morning lasts until
 * 12:00, afternoon until 18:00, evening until midnight, and a shift that ends on such an hour does not touch the next
 * part. On a public holiday only the holiday slots count, whatever weekday it is; a weekend is not a holiday here, and
 * a Saturday worked in exchange is still a Saturday. `isHoliday` gets the local ISO date.
 */
export function timeSlotsOf(
  start: Date,
  end: Date,
  zone: string,
  isHoliday: (isoDate: string) => boolean,
): readonly TimeSlotCode[] {
  const touched = new Set<string | undefined>();
  for (const day of splitAtMidnights({ start, end }, zone)) {
    const date = localDate(day.start, zone);
    const row = isHoliday(date) ? holidayRow : localWeekday(day.start, zone) - 1;
    const from = localTime(day.start, zone);
    const to = localDate(day.end, zone) === date ? localTime(day.end, zone) : "24:00";
    partsOfDay.forEach(({ opens, until }, index) => {
      if (from < until && opens < to) touched.add(timeSlots.codes[row * partsOfDay.length + index]);
    });
  }
  return timeSlots.codes.filter((slot) => touched.has(slot));
}
