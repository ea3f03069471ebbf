import type { Recognition } from "@nuanlin/domain/recognition/recognition";
import type { listIssuedStars } from "@nuanlin/usecases/recognition/list-issued-stars";
import type { listStarCandidates } from "@nuanlin/usecases/recognition/list-star-candidates";
import * as z from "zod/mini";

const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

/** Whom a star waits for, with the facts for judging and the rule it follows. */
export const starCandidatesView = z.object({
  rule: z.object({
    version: z.string(),
    validFrom: z.string(),
    basis: z.enum(["practice", "federation"]),
    source: z.object({ zh: z.string(), en: z.string() }),
    steps: z.array(z.object({ level, hours: z.number() })),
  }),
  total: z.number(),
  candidates: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      avatarSeed: z.string(),
      divisionCode: z.nullable(z.string()),
      minutes: z.number(),
      verified: z.number(),
      added: z.number(),
      level,
      issued: z.nullable(level),
      shifts: z.number(),
      units: z.number(),
      first: z.number(),
      last: z.number(),
      returned: z.number(),
      absent: z.number(),
      isOwn: z.boolean(),
    }),
  ),
});

export function toStarCandidatesView({ rule, total, candidates }: Awaited<ReturnType<typeof listStarCandidates>>) {
  return {
    rule: { ...rule, steps: [...rule.steps] },
    total,
    candidates: candidates.map(({ first, last, ...rest }) => ({
      ...rest,
      first: first.getTime(),
      last: last.getTime(),
    })),
  };
}

const starView = z.object({
  id: z.string(),
  level,
  minutes: z.number(),
  ruleVersion: z.string(),
  number: z.string(),
  issuedAt: z.number(),
});

export const issuedStarView = starView;
export function toIssuedStarView({ issuedAt, ...rest }: Recognition) {
  return { ...rest, issuedAt: issuedAt.getTime() };
}

/** The register of issued stars. */
export const issuedStarsView = z.object({
  total: z.number(),
  stars: z.array(z.extend(starView, { name: z.string(), avatarSeed: z.string(), issuedBy: z.string() })),
});

export function toIssuedStarsView({ total, stars }: Awaited<ReturnType<typeof listIssuedStars>>) {
  return { total, stars: stars.map(({ issuedAt, ...rest }) => ({ ...rest, issuedAt: issuedAt.getTime() })) };
}
