import { type Rng, seededRng } from "../content/rng.ts";

const seed = 20_261_124;

/** Numbers that belong to a name, such as a shift and a person: whatever else is drawn before, they stay the same. */
export function drawFor(...names: readonly string[]): Rng {
  return seededRng(mixed(seed, names.join("\n")));
}

/** `drawFor(name, other)` for many others: the common name is mixed in once. */
export function drawsWith(name: string): (other: string) => Rng {
  const begun = mixed(seed, `${name}\n`);
  return (other) => seededRng(mixed(begun, other));
}

function mixed(start: number, text: string): number {
  let number = start;
  for (let index = 0; index < text.length; index += 1) number = Math.imul(number ^ text.charCodeAt(index), 0x01000193);
  return number;
}
