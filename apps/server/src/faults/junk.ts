import type { $ZodType, $ZodTypes } from "zod/v4/core";
import { pickOne, type Rng, wholeBetween } from "../demo/content/rng.ts";
import { nastyNumbers, nastyTexts } from "./nasty-values.ts";

/** Values that pass the door, by the name of the key they stand under; so that junk gets further than the first check. */
export type Samples = ReadonlyMap<string, readonly unknown[]>;

export function collectSamples(inputs: readonly unknown[]): Samples {
  const samples = new Map<string, unknown[]>();
  const walk = (value: unknown, key: string): void => {
    if (Array.isArray(value)) return value.forEach((item) => walk(item, key));
    if (typeof value === "object" && value !== null)
      return Object.entries(value).forEach(([name, inner]) => walk(inner, name));
    samples.set(key, [...(samples.get(key) ?? []), value]);
  };
  inputs.forEach((input) => walk(input, ""));
  return samples;
}

/** Something of about the right shape: most of it fits, and somewhere there is often something that does not. */
export function junkFor(shape: $ZodType, key: string, samples: Samples, rng: Rng): unknown {
  if (rng() < 0.04) return anything(rng);
  const inner = (next: $ZodType, name = key) => junkFor(next, name, samples, rng);
  const { def } = (shape as $ZodTypes)._zod;
  switch (def.type) {
    case "object": {
      const entries = Object.entries(def.shape).map(([name, part]) => [name, inner(part, name)] as const);
      const kept = entries.filter(([, value]) => value !== undefined && rng() > 0.02);
      return Object.fromEntries(rng() < 0.03 ? [...kept, [pickOne(rng, nastyTexts), anything(rng)]] : kept);
    }
    case "array": {
      const length = rng() < 0.02 ? 300 : wholeBetween(rng, 0, 3);
      return Array.from({ length }, () => inner(def.element));
    }
    case "nullable":
      return rng() < 0.2 ? null : inner(def.innerType);
    case "default":
    case "optional":
      return rng() < 0.3 ? undefined : inner(def.innerType);
    case "pipe":
      return inner(def.in);
    case "union":
      return inner(pickOne(rng, def.options));
    case "enum":
      return pickOne(rng, Object.values(def.entries));
    case "literal":
      return pickOne(rng, def.values);
    case "boolean":
      return rng() < 0.5;
    case "number":
      return rng() < 0.6
        ? sampleOf(samples, key, rng)
        : rng() < 0.5
          ? wholeBetween(rng, 0, 10)
          : pickOne(rng, nastyNumbers);
    // Ours are codes: texts of a form that only a function knows.
    case "custom":
    case "string":
      return rng() < 0.65 ? spoiled(sampleOf(samples, key, rng), rng) : nastyText(rng);
    default:
      throw new Error(`No junk is known for a shape of type ${def.type}.`);
  }
}

function sampleOf(samples: Samples, key: string, rng: Rng): unknown {
  const known = samples.get(key);
  return known === undefined ? nastyText(rng) : pickOne(rng, known);
}

/** A text that would pass, with something nasty in it one time in five. */
function spoiled(sample: unknown, rng: Rng): unknown {
  if (typeof sample !== "string" || rng() < 0.8) return sample;
  const at = wholeBetween(rng, 0, sample.length);
  return sample.slice(0, at) + nastyText(rng) + sample.slice(at);
}

/** Two hundred thousand letters are nearly all that a body may hold. */
function nastyText(rng: Rng): string {
  if (rng() < 0.003) return "长".repeat(65_000);
  return rng() < 0.7
    ? pickOne(rng, nastyTexts)
    : String.fromCharCode(...Array.from({ length: 8 }, () => wholeBetween(rng, 0, 0xffff)));
}

/** Any JSON at all. */
export function anything(rng: Rng, depth = 0): unknown {
  const kind = wholeBetween(rng, 0, depth > 4 ? 3 : 7);
  if (kind === 0) return nastyText(rng);
  if (kind === 1) return pickOne(rng, nastyNumbers);
  if (kind === 2) return rng() < 0.5;
  if (kind === 3) return null;
  if (kind === 4) return nested(wholeBetween(rng, 10, 2000));
  if (kind === 5) return Object.fromEntries([["__proto__", anything(rng, depth + 1)]]);
  const items = Array.from({ length: wholeBetween(rng, 0, 4) }, () => anything(rng, depth + 1));
  return kind === 6 ? items : Object.fromEntries(items.map((item) => [pickOne(rng, nastyTexts), item]));
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** The valid input again and again, each time with one nasty text or number where it has another: all that there are. */
export function everyNastyLeaf(input: unknown): unknown[] {
  if (typeof input === "string") return [...nastyTexts];
  if (typeof input === "number") return [...nastyNumbers];
  if (typeof input !== "object" || input === null) return [0, "", {}, []];
  return Object.entries(input).flatMap(([key, value]) =>
    everyNastyLeaf(value).map((nasty) =>
      Array.isArray(input) ? input.with(Number(key), nasty) : { ...input, [key]: nasty },
    ),
  );
}
