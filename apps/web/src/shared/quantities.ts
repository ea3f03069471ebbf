import type { Language } from "./messages.ts";

/** Minutes as hours with two decimals and no unit: 150 -> "2.50". The unit stands beside it. */
export function showHours(minutes: number, language: Language): string {
  return (minutes / 60).toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** A count with its thousands marked: 1286 -> "1,286". */
export function showCount(count: number, language: Language): string {
  return count.toLocaleString(language);
}

/** A distance for people on foot: metres to the nearest 50 below 950 m (at least 50), then kilometres with one decimal. */
export function showDistance(metres: number, language: Language): string {
  const near = metres < 950;
  const parts = new Intl.NumberFormat(language, {
    style: "unit",
    unit: near ? "meter" : "kilometer",
    maximumFractionDigits: 1,
  }).formatToParts(near ? Math.max(50, Math.round(metres / 50) * 50) : metres / 1000);
  const unit = parts.find((found) => found.type === "unit")?.value ?? "";
  const number = parts.filter((found) => found.type !== "unit" && found.type !== "literal");
  return `${number.map((found) => found.value).join("")} ${unit}`;
}
