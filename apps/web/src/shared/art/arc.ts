function pointAt(cx: number, cy: number, radius: number, degrees: number): string {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return `${(cx + radius * Math.cos(angle)).toFixed(2)} ${(cy + radius * Math.sin(angle)).toFixed(2)}`;
}

/** Path of an arc around (cx, cy), clockwise from 12 o'clock, in degrees; a full turn is drawn as 359.9. */
export function arcPath(cx: number, cy: number, radius: number, from: number, to: number): string {
  const end = Math.min(to, from + 359.9);
  const large = end - from > 180 ? 1 : 0;
  return `M${pointAt(cx, cy, radius, from)}A${radius} ${radius} 0 ${large} 1 ${pointAt(cx, cy, radius, end)}`;
}

/** A point on the circle around (cx, cy), for labels; degrees as in `arcPath`. */
export function pointOnCircle(cx: number, cy: number, radius: number, degrees: number): { x: number; y: number } {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return { x: cx + radius * Math.cos(angle), y: cy + radius * Math.sin(angle) };
}
