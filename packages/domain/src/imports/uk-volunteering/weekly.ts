import { isObject, localName, readNode, type Context, type Node } from "./json-ld.ts";
import { numberOf } from "./literal.ts";

const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const parts = ["morning", "afternoon", "evening"];

/**
 * Half-days of a usual week as national time-slot codes ("01" Monday morning … "21" Sunday evening). Reads the standard's
 * named times ("https://ns.volunteeringdata.io/MondayAfternoon") and the older pair of dayOfWeek and timeOfDay, and a day with an hour; a night
 * has no slot and is left out, a day without a part of the day means all three.
 */
export function readWeekly(time: unknown, context: Context): readonly string[] {
  if (typeof time === "string") return namedSlot(time);
  if (!isObject(time)) return [];
  const node = readNode(time, context);
  const named = node.id === null ? [] : namedSlot(node.id);
  const weekdays = names(node.values("dayofweek"), context).filter((name) => days.includes(name));
  const given = names(node.values("timeofday"), context);
  const times = given.length === 0 ? parts : given.filter((name) => parts.includes(name));
  return [...named, ...weekdays.flatMap((day) => times.map((part) => slot(day, part))), ...clockSlots(node)];
}

// OWL-Time for "Tuesday 2 to 4 pm": a beginning on a day of the week, at an hour.
function clockSlots(time: Node): string[] {
  const inner = (node: Node, name: string) =>
    node
      .values(name)
      .filter(isObject)
      .map((value) => readNode(value, node.context));
  return inner(time, "hasbeginning")
    .flatMap((beginning) => inner(beginning, "indatetime"))
    .flatMap((moment) => {
      const hour = numberOf(moment.values("hour")) ?? 0;
      const part = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
      return names(moment.values("dayofweek"), moment.context)
        .filter((name) => days.includes(name))
        .map((day) => slot(day, part));
    });
}

function namedSlot(name: string): string[] {
  const match = /^([a-z]+day)(morning|afternoon|evening)$/u.exec(localName(name.trim()));
  const [, day = "", part = ""] = match ?? [];
  return days.includes(day) ? [slot(day, part)] : [];
}

function slot(day: string, part: string): string {
  return String(days.indexOf(day) * parts.length + parts.indexOf(part) + 1).padStart(2, "0");
}

function names(values: readonly unknown[], context: Context): string[] {
  return values.flatMap((value) => {
    const name = isObject(value) ? readNode(value, context).id : value;
    return typeof name === "string" ? [localName(name.trim())] : [];
  });
}
