import { signSources } from "@nuanlin/domain/attendance/attendance";
import { serviceCategories } from "@nuanlin/domain/codes/service-category";
import { hoursNatures, hoursStatuses } from "@nuanlin/domain/hours/hours-entry";
import type { listMyHours } from "@nuanlin/usecases/hours/list-my-hours";
import type { showMyHoursEntry } from "@nuanlin/usecases/hours/show-my-hours-entry";
import type { showMyProgress } from "@nuanlin/usecases/hours/show-my-progress";
import * as z from "zod/mini";

const starLevel = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

/** A line of one's own ledger. */
export const myHoursEntryView = z.object({
  id: z.string(),
  projectId: z.string(),
  title: z.string(),
  category: z.enum(serviceCategories.codes),
  recordingUnit: z.string(),
  start: z.number(),
  end: z.number(),
  timeZone: z.string(),
  breakMinutes: z.number(),
  plannedMinutes: z.number(),
  minutes: z.number(),
  nature: z.enum(hoursNatures),
  /** Paid duty of a professional; counted nowhere as service. */
  duty: z.boolean(),
  status: z.enum(hoursStatuses),
  dueAt: z.number(),
});

export const myHoursListView = z.object({
  entries: z.array(myHoursEntryView),
  total: z.number(),
  next: z.nullable(z.object({ start: z.number(), id: z.string() })),
});

export const myHoursDetailView = z.extend(myHoursEntryView, {
  proposedAt: z.number(),
  signs: z.nullable(
    z.object({
      inAt: z.nullable(z.number()),
      inBy: z.nullable(z.enum(signSources)),
      outAt: z.nullable(z.number()),
      outBy: z.nullable(z.enum(signSources)),
    }),
  ),
  /** Without names: the unit and the federation stand for what they did. */
  steps: z.array(z.object({ at: z.number(), to: z.enum(hoursStatuses), minutes: z.number(), reason: z.string() })),
});

export const myProgressView = z.object({
  counting: z.number(),
  verified: z.number(),
  added: z.number(),
  waiting: z.number(),
  returned: z.number(),
  /** Recorded minutes of paid duty; in none of the sums above. */
  duty: z.number(),
  year: z.object({
    year: z.number(),
    minutes: z.number(),
    weeks: z.array(z.object({ month: z.number(), week: z.number(), minutes: z.number() })),
  }),
  star: z.object({
    level: z.union([z.literal(0), starLevel]),
    next: z.nullable(z.object({ level: starLevel, minutesMissing: z.number() })),
    rule: z.object({
      version: z.string(),
      steps: z.array(z.object({ level: starLevel, hours: z.number() })),
      source: z.object({ zh: z.string(), en: z.string() }),
    }),
  }),
  recognitions: z.array(
    z.object({ id: z.string(), level: starLevel, minutes: z.number(), number: z.string(), issuedAt: z.number() }),
  ),
});

type Entry = Awaited<ReturnType<typeof listMyHours>>["entries"][number];

export function toMyHoursEntryView({ period, dueAt, ...rest }: Entry): z.input<typeof myHoursEntryView> {
  return { ...rest, start: period.start.getTime(), end: period.end.getTime(), dueAt: dueAt.getTime() };
}

export function toMyHoursDetailView(
  detail: Awaited<ReturnType<typeof showMyHoursEntry>>,
): z.input<typeof myHoursDetailView> {
  const { signs, steps, proposedAt, ...entry } = detail;
  return {
    ...toMyHoursEntryView(entry),
    proposedAt: proposedAt.getTime(),
    signs: signs && {
      inBy: signs.inBy,
      outBy: signs.outBy,
      inAt: signs.inAt?.getTime() ?? null,
      outAt: signs.outAt?.getTime() ?? null,
    },
    steps: steps.map(({ at, to, minutes, reason }) => ({ at: at.getTime(), to, minutes, reason })),
  };
}

export function toMyProgressView(progress: Awaited<ReturnType<typeof showMyProgress>>): z.input<typeof myProgressView> {
  const { star, recognitions, ...rest } = progress;
  return {
    ...rest,
    star: { ...star, rule: { ...star.rule, steps: [...star.rule.steps] } },
    recognitions: recognitions.map(({ issuedAt, ...issued }) => ({ ...issued, issuedAt: issuedAt.getTime() })),
  };
}
