import { localTime } from "@nuanlin/domain/time/zone";

export type PartOfDay = "morning" | "noon" | "afternoon" | "evening";

/** Which greeting fits the clock of the place: morning until 11:00, noon until 13:00, afternoon until 18:00. */
export function greetingAt(now: Date, zone: string): PartOfDay {
  const time = localTime(now, zone);
  if (time >= "04:00" && time < "11:00") return "morning";
  if (time >= "11:00" && time < "13:00") return "noon";
  return time >= "13:00" && time < "18:00" ? "afternoon" : "evening";
}

/** How neighbours call somebody: a Chinese name of three or four characters without its family name, any other as it is. */
export function callName(name: string): string {
  if (!/^\p{Script=Han}{3,4}$/u.test(name)) return name;
  return [...name].slice(-2).join("");
}
