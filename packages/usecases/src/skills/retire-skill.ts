import { deleteRetirement, findOffered, insertRetirement } from "@nuanlin/db/skills/skill-repository";
import type { Tx } from "@nuanlin/db/database";
import { isFederationStaff } from "@nuanlin/domain/actor";
import type { BringBackSkillInput, RetireSkillInput } from "@nuanlin/domain/skills/skill-entry";
import { isLocalSkillCode, type SkillCode } from "@nuanlin/domain/skills/skill-tree";
import { command, found } from "../command.ts";

/** A skill is no longer offered; whoever has it or asks for it keeps it, and what hangs below it stays on offer. */
export const retireSkill = command({
  verb: "skill.retire",
  load: (tx, { code }: RetireSkillInput) => existing(tx, code),
  allow: isFederationStaff,
  run: async ({ tx, actor, input, now }) => {
    await insertRetirement(tx, input.code, input.reason, actor.personId, now);
  },
  target: ({ code }) => code,
});

/** A skill is offered again. */
export const bringBackSkill = command({
  verb: "skill.bring-back",
  load: (tx, { code }: BringBackSkillInput) => existing(tx, code),
  allow: isFederationStaff,
  run: async ({ tx, input }) => deleteRetirement(tx, input.code),
  target: ({ code }) => code,
});

async function existing(tx: Tx, code: SkillCode): Promise<{ readonly code: SkillCode }> {
  if (!isLocalSkillCode(code)) return { code };
  const { known } = await findOffered(tx, [code]);
  return found(known.has(code) ? { code } : undefined, "skill");
}
