import { findEffectiveTypes, insertLocalType } from "@nuanlin/db/skills/credential-type-repository";
import { isFederationStaff } from "@nuanlin/domain/actor";
import { isLocalCredentialType, type LocalCredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import { type AddCredentialTypeInput, decideNewType } from "@nuanlin/domain/credentials/type-entry";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { slugFor } from "@nuanlin/domain/skills/skill-entry";
import { command, nothingYet } from "../command.ts";

/** The federation adds a type of its own: a kind of a written one, whose rules and law it follows. */
export const addCredentialType = command({
  verb: "credential-type.add",
  load: (_tx, _input: AddCredentialTypeInput) => nothingYet(),
  allow: isFederationStaff,
  run: async ({ tx, actor, input: { base, zh, en }, now }) => {
    refuseIfAny(decideNewType({ zh }));
    const below = `${base}.local_` as const;
    const beside = (await findEffectiveTypes(tx)).filter(
      (type) => type.base === base && isLocalCredentialType(type.code),
    );
    const slug = slugFor(en, new Set(beside.map(({ code }) => code.slice(below.length))));
    const code: LocalCredentialTypeCode = `${base}.local_${slug}`;
    await insertLocalType(tx, { code, zh, en }, actor.personId, now);
    return { code };
  },
  target: (_nothing, { code }) => code,
});
