import type { CredentialTypeCode } from "../codes/credential-type.ts";
import type { TimeSlotCode } from "../codes/time-slot.ts";
import type { SkillLevel } from "../skills/skill-level.ts";
import type { SkillCode } from "../skills/skill-tree.ts";
import { acceptedTypes } from "./pool-search.ts";
import type { Nearness } from "./nearness.ts";

/** Why somebody was found, in data; the page has the words. */
export type PoolReason =
  | { readonly kind: "skill"; readonly code: SkillCode; readonly level: SkillLevel; readonly proven: boolean }
  | { readonly kind: "credential"; readonly type: CredentialTypeCode; readonly validUntil: string | null }
  | { readonly kind: "slots"; readonly slots: readonly TimeSlotCode[] }
  | { readonly kind: "near"; readonly nearness: Nearness }
  | { readonly kind: "leading" };

interface Wish {
  readonly skill: SkillCode | null;
  readonly type: CredentialTypeCode | null;
  readonly slots: readonly TimeSlotCode[];
  readonly near: string | null;
}

interface Found {
  readonly level: SkillLevel | null;
  readonly proven: boolean | null;
  readonly nearness: Nearness | null;
  readonly leading: boolean;
  readonly slots: readonly TimeSlotCode[];
  readonly credentials: readonly { readonly type: CredentialTypeCode; readonly validUntil: string | null }[];
}

/** Each part of the wish that the person meets, with what meets it; of credentials the one that is accepted and lasts longest. */
export function poolReasons(wish: Wish, found: Found): readonly PoolReason[] {
  const reasons: PoolReason[] = [];
  if (wish.skill !== null && found.level !== null) {
    reasons.push({ kind: "skill", code: wish.skill, level: found.level, proven: found.proven === true });
  }
  const accepted = wish.type === null ? null : acceptedTypes(wish.type);
  const [paper] = found.credentials
    .filter(({ type }) => accepted?.some((one) => type === one || type.startsWith(`${one}.local_`)) ?? false)
    .toSorted((a, b) => (b.validUntil ?? "9999").localeCompare(a.validUntil ?? "9999"));
  if (paper) reasons.push({ kind: "credential", ...paper });
  const free = found.slots.filter((slot) => wish.slots.includes(slot));
  if (free.length > 0) reasons.push({ kind: "slots", slots: free });
  if (wish.near !== null && found.nearness !== null) reasons.push({ kind: "near", nearness: found.nearness });
  if (found.leading) reasons.push({ kind: "leading" });
  return reasons;
}
