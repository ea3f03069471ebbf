import { credentialTypeCode } from "@nuanlin/domain/codes/credential-type-shape";
import { timeSlots } from "@nuanlin/domain/codes/time-slot";
import { seatKinds } from "@nuanlin/domain/shifts/seat";
import type { searchPool } from "@nuanlin/usecases/pool/search-pool";
import type { showPoolHealth } from "@nuanlin/usecases/pool/pool-health";
import * as z from "zod/mini";

const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const nearness = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const slot = z.enum(timeSlots.codes);
const skill = z.object({ code: z.string(), level });
const dated = z.object({ type: credentialTypeCode, validUntil: z.nullable(z.string()) });

const reason = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("skill"), code: z.string(), level, proven: z.boolean() }),
  z.object({ kind: z.literal("credential"), type: credentialTypeCode, validUntil: z.nullable(z.string()) }),
  z.object({ kind: z.literal("slots"), slots: z.array(slot) }),
  z.object({ kind: z.literal("near"), nearness }),
  z.object({ kind: z.literal("leading") }),
]);

const poolPersonView = z.object({
  personId: z.string(),
  name: z.string(),
  avatarSeed: z.string(),
  headline: z.string(),
  divisionCode: z.nullable(z.string()),
  leading: z.boolean(),
  public: z.boolean(),
  nearness: z.nullable(nearness),
  lastAskedAt: z.nullable(z.number()),
  skills: z.array(skill),
  slots: z.array(slot),
  credentials: z.array(dated),
  reasons: z.array(reason),
});
export type PoolPersonView = z.output<typeof poolPersonView>;
export type PoolReasonView = z.output<typeof reason>;

/** People of the pool: what they agreed to be found by. No number of a paper and no phone is among it. */
export const poolPageView = z.object({
  day: z.string(),
  total: z.number(),
  next: z.nullable(z.string()),
  people: z.array(poolPersonView),
});

export function toPoolPageView({ people, ...rest }: Awaited<ReturnType<typeof searchPool>>) {
  return {
    ...rest,
    people: people.map(
      ({ lastAskedAt, skills, slots, credentials, reasons, level: _level, proven: _proven, ...person }) => ({
        ...person,
        lastAskedAt: lastAskedAt?.getTime() ?? null,
        skills: [...skills],
        slots: [...slots],
        credentials: [...credentials],
        reasons: reasons.map((one) => (one.kind === "slots" ? { ...one, slots: [...one.slots] } : one)),
      }),
    ),
  };
}

export const openSeatView = z.object({
  seatId: z.string(),
  name: z.string(),
  kind: z.enum(seatKinds),
  credentialType: z.nullable(credentialTypeCode),
  free: z.number(),
  projectTitle: z.string(),
  start: z.number(),
  end: z.number(),
  timeZone: z.string(),
});
export type OpenSeatView = z.output<typeof openSeatView>;

const consents = z.object({ pool: z.boolean(), public: z.boolean(), fullName: z.boolean() });
export const consentsView = z.object({ consents });

/** One's own professional profile. */
export const myProfessionalProfileView = z.object({
  personId: z.string(),
  name: z.string(),
  headline: z.string(),
  about: z.string(),
  consents,
  leading: z.boolean(),
  types: z.array(credentialTypeCode),
  skills: z.array(skill),
});

/** What everybody may read. */
export const professionalView = z.object({
  personId: z.string(),
  name: z.string(),
  fullName: z.boolean(),
  avatarSeed: z.string(),
  headline: z.string(),
  about: z.string(),
  leading: z.boolean(),
  types: z.array(credentialTypeCode),
  skills: z.array(skill),
});
export type ProfessionalView = z.output<typeof professionalView>;

const figure = z.object({
  divisionCode: z.string(),
  year: z.number(),
  residents: z.number(),
  communityWorkers: z.number(),
  per10000: z.number(),
  missing: z.number(),
});
const growth = z.array(z.object({ year: z.number(), added: z.number(), total: z.number() }));

/** The pool in numbers. */
export const poolHealthView = z.object({
  today: z.string(),
  counts: z.object({ holders: z.number(), found: z.number(), public: z.number() }),
  fields: z.array(z.object({ field: z.string(), level, street: z.nullable(z.string()), people: z.number() })),
  types: z.array(
    z.object({ type: credentialTypeCode, people: z.number(), within30: z.number(), within90: z.number() }),
  ),
  deserts: z.array(z.object({ field: z.string(), streets: z.array(z.string()) })),
  senior: growth,
  leading: growth,
  population: z.array(figure),
  total: z.nullable(z.extend(figure, { divisions: z.number() })),
});
export type PoolHealthView = z.output<typeof poolHealthView>;

export function toPoolHealthView(health: Awaited<ReturnType<typeof showPoolHealth>>) {
  return {
    ...health,
    fields: [...health.fields],
    types: [...health.types],
    deserts: health.deserts.map(({ field, streets }) => ({ field, streets: [...streets] })),
    senior: [...health.senior],
    leading: [...health.leading],
    population: [...health.population],
  };
}
