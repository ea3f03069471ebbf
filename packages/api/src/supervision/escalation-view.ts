import type { listOpenEscalations } from "@nuanlin/usecases/supervision/list-escalations";
import * as z from "zod/mini";

export const escalationView = z.object({
  id: z.string(),
  shiftId: z.string(),
  title: z.string(),
  placeName: z.string(),
  timeZone: z.string(),
  start: z.number(),
  end: z.number(),
  raisedName: z.string(),
  raisedAt: z.number(),
  answeredName: z.nullable(z.string()),
  answeredAt: z.nullable(z.number()),
});

export const escalationCaseView = z.extend(escalationView, { mayAnswer: z.boolean() });

type Escalation = Awaited<ReturnType<typeof listOpenEscalations>>[number];

export function toEscalationView<E extends Escalation>({ start, end, raisedAt, answeredAt, ...rest }: E) {
  return {
    ...rest,
    start: start.getTime(),
    end: end.getTime(),
    raisedAt: raisedAt.getTime(),
    answeredAt: answeredAt?.getTime() ?? null,
  };
}
