import { supervisionForms } from "@nuanlin/domain/supervision/supervision";
import { supervisionTopics } from "@nuanlin/domain/supervision/supervision-topic";
import type { listMySupervisions, listSupervisions } from "@nuanlin/usecases/supervision/list-supervisions";
import * as z from "zod/mini";

const named = z.object({ id: z.string(), name: z.string() });

const entryView = z.object({
  id: z.string(),
  organisationName: z.string(),
  supervisorName: z.string(),
  projectTitle: z.nullable(z.string()),
  form: z.enum(supervisionForms),
  heldOn: z.string(),
  minutes: z.number(),
  topics: z.array(z.enum(supervisionTopics.codes)),
  words: z.string(),
  people: z.array(z.object({ personId: z.string(), name: z.string() })),
  /** Whether the reader gave it; otherwise they took part in it, or run the organisation. */
  gave: z.boolean(),
  /** Until when the reader can take it back; null where they cannot. */
  takeBackUntil: z.nullable(z.number()),
});

export const supervisionListView = z.object({
  entries: z.array(entryView),
  months: z.array(z.object({ month: z.string(), entries: z.number(), minutes: z.number(), people: z.number() })),
});
export const mySupervisionsView = z.object({ entries: z.array(entryView), organisations: z.array(named) });

export const supervisionChoicesView = z.object({
  supervisors: z.array(z.object({ personId: z.string(), name: z.string() })),
  people: z.array(z.object({ personId: z.string(), name: z.string() })),
  projects: z.array(z.object({ id: z.string(), title: z.string() })),
  today: z.string(),
  me: z.string(),
});

type Entry = Awaited<ReturnType<typeof listMySupervisions>>["entries"][number];

function toEntryView({ takeBackUntil, topics, people, ...entry }: Entry): z.input<typeof entryView> {
  return { ...entry, topics: [...topics], people: [...people], takeBackUntil: takeBackUntil?.getTime() ?? null };
}

export function toSupervisionListView({ entries, months }: Awaited<ReturnType<typeof listSupervisions>>) {
  return { entries: entries.map(toEntryView), months };
}

export function toMySupervisionsView({ entries, organisations }: Awaited<ReturnType<typeof listMySupervisions>>) {
  return { entries: entries.map(toEntryView), organisations };
}
