import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { TimeSlotCode } from "@nuanlin/domain/codes/time-slot";
import type { PoolReach, PoolSort } from "@nuanlin/domain/pool/pool-search";
import type { SkillCode } from "@nuanlin/domain/skills/skill-tree";

/** Whom somebody looks for; the page keeps it. */
export interface PoolWish {
  readonly skill: SkillCode | null;
  readonly level: 1 | 2 | 3;
  readonly type: CredentialTypeCode | null;
  readonly day: string | null;
  readonly slots: TimeSlotCode[];
  readonly leading: boolean;
  readonly near: string | null;
  readonly reach: PoolReach | null;
  readonly sort: PoolSort;
}

export const anybody: PoolWish = {
  skill: null,
  level: 1,
  type: null,
  day: null,
  slots: [],
  leading: false,
  near: null,
  reach: null,
  sort: "nearest",
};
