/** Step of the year ring: 0 nothing, 1 up to one hour in the week, 2 up to two, 3 up to four, 4 above. */
export type HeatStep = 0 | 1 | 2 | 3 | 4;

/** Minutes of one week as a step of the scale; anything that is not more than zero is 0. */
export function heatStep(minutes: number): HeatStep {
  if (!(minutes > 0)) return 0;
  if (minutes <= 60) return 1;
  if (minutes <= 120) return 2;
  return minutes <= 240 ? 3 : 4;
}
