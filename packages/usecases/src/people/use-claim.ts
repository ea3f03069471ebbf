import type { Tx } from "@nuanlin/db/database";
import { closeClaim, findOpenClaim } from "@nuanlin/db/people/claim-repository";
import { findPapersToJoin, joinCredentials } from "@nuanlin/db/people/join-credentials";
import {
  type ClaimedSignup,
  decidedHoursOf,
  findClaimedSignups,
  letIn,
  markJoined,
  moveSignups,
} from "@nuanlin/db/people/join-persons";
import { holdPersons } from "@nuanlin/db/people/person-repository";
import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import { isPerson } from "@nuanlin/domain/actor";
import type { PersonId } from "@nuanlin/domain/ids";
import type { ClaimInput } from "@nuanlin/domain/people/claim-code";
import { sameWord } from "@nuanlin/domain/pool/import-sheet";
import { ProblemError } from "@nuanlin/domain/problem";
import { command, nothingYet } from "../command.ts";
import { hashClaimCode } from "./claim-secret.ts";

/**
 * Joins somebody who came without an account to one's own: promises, attendance, hours and papers go over in one step. What lies where
 * one has a promise or hours already stays behind and is listed. The guardian's consent does not move; it was given to somebody
 * else's word. Whoever made the code, let them in or decided on the hours, cannot take them for themselves.
 */
export const useClaim = command({
  verb: "claim.use",
  load: (_tx, _input: ClaimInput) => nothingYet(),
  allow: isPerson,
  run: async ({ tx, actor, input, now }) => {
    const codeHash = hashClaimCode(input.code);
    const to = actor.personId;
    const seen = await openClaim(tx, codeHash, now);
    const shiftIds = new Set((await findClaimedSignups(tx, seen.personId, to)).map(({ shiftId }) => shiftId));
    for (const id of [...shiftIds].sort()) await lockShift(tx, id);
    await holdPersons(tx, [seen.personId, to]);
    // Only what is read after the rows are held counts: somebody else may have used the code while we waited.
    const { personId: from, createdBy, name } = await openClaim(tx, codeHash, now);
    if (createdBy === to || (await letIn(tx, to, from))) throw new ProblemError({ code: "NOT_ALLOWED" });
    const papers = await findPapersToJoin(tx, from);
    if (papers.some(({ firstBy, verifiedBy }) => firstBy === to || verifiedBy === to))
      throw new ProblemError({ code: "NOT_ALLOWED" });
    // A paper is made out to a name; whoever goes by another shows it to a clerk.
    if (papers.length > 0 && sameWord(name) !== sameWord(actor.name)) throw new ProblemError({ code: "NAMES_DIFFER" });
    if (await decidedHoursOf(tx, to, from)) throw new ProblemError({ code: "OWN_HOURS" });
    const signups: readonly ClaimedSignup[] = await findClaimedSignups(tx, from, to);
    if (signups.some(({ shiftId }) => !shiftIds.has(shiftId))) throw new ProblemError({ code: "CONFLICT_TRY_AGAIN" });
    const moved = signups.filter(({ clashes }) => !clashes);
    await moveSignups(
      tx,
      moved.map(({ id }) => id),
      to,
    );
    if (papers.length > 0) await joinCredentials(tx, from, to, now);
    await markJoined(tx, from, to);
    await closeClaim(tx, codeHash, to, now);
    return { personId: from, name, moved, behind: signups.filter(({ clashes }) => clashes) };
  },
  target: (_nothing, { personId }) => personId,
});

async function openClaim(
  tx: Tx,
  codeHash: string,
  now: Date,
): Promise<{ personId: PersonId; createdBy: PersonId; name: string }> {
  const claim = await findOpenClaim(tx, codeHash, now);
  if (claim === undefined) throw new ProblemError({ code: "CLAIM_CODE_WRONG" });
  return claim;
}
