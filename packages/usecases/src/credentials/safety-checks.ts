import { findConflict } from "@nuanlin/db/credentials/decide-repository";
import {
  confirmSafetyCheck as writeConfirmation,
  countUnconfirmedChecks,
  findChecksMadeBetween,
  findSafetyCheckOwner,
  findSafetyChecks,
  findUnconfirmedChecks,
  insertSafetyCheck,
  lockSafetyCheck,
} from "@nuanlin/db/credentials/safety-check-repository";
import { findPerson, holdPerson, lockPerson } from "@nuanlin/db/people/person-repository";
import { isFederationStaff, isPerson } from "@nuanlin/domain/actor";
import { decideConfirmation, decideStandsApart } from "@nuanlin/domain/credentials/decide-verification";
import { safetyCheckOn, safetyCheckValidUntil } from "@nuanlin/domain/credentials/safety-check";
import {
  type ConfirmSafetyCheckInput,
  type ListSafetyChecksInput,
  type RecordSafetyCheckInput,
  safetyCheckWarningDays,
} from "@nuanlin/domain/credentials/safety-check-record";
import { plusDays } from "@nuanlin/domain/credentials/term";
import type { PersonId } from "@nuanlin/domain/ids";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { command, found } from "../command.ts";
import { query } from "../query.ts";
import { holdComingShifts, takeOffLost } from "./take-off-lost.ts";

/** A clerk writes down what the police or the procuratorate answered; it counts once a second clerk has confirmed it. */
export const recordSafetyCheck = command({
  verb: "safety-check.record",
  load: async (_tx, { personId }: RecordSafetyCheckInput) => personId,
  allow: isFederationStaff,
  run: async ({ tx, actor, subject: personId, input, now }) => {
    found(await findPerson(tx, personId), "person");
    await holdPerson(tx, personId);
    const conflict = await findConflict(tx, actor.personId, personId);
    refuseIfAny(decideStandsApart({ personId: actor.personId, conflict }, personId));
    if (input.checkedOn > localDate(now, districtZone))
      throw new ProblemError({ code: "INVALID_INPUT", fields: [{ path: "checkedOn", reason: "too_big" }] });
    return { id: await insertSafetyCheck(tx, input, actor.personId, now) };
  },
  target: (_personId, { id }) => id,
});

/** The second clerk confirms what is written. An answer that is not clear frees the places near children at once. */
export const confirmSafetyCheck = command({
  verb: "safety-check.confirm",
  load: async (_tx, { safetyCheckId }: ConfirmSafetyCheckInput) => safetyCheckId,
  allow: isFederationStaff,
  run: async ({ tx, actor, subject: id, now }) => {
    const personId = found(await findSafetyCheckOwner(tx, id), "safety_check");
    const shifts = await holdComingShifts(tx, personId, now);
    const before = await lockPerson(tx, personId);
    const check = found(await lockSafetyCheck(tx, id), "safety_check");
    const conflict = await findConflict(tx, actor.personId, personId);
    refuseIfAny(decideConfirmation(check, { personId: actor.personId, conflict }));
    await writeConfirmation(tx, id, actor.personId, now);
    const after = found(await findPerson(tx, personId), "person");
    return { places: await takeOffLost(tx, shifts, { before, after, reason: "PROOF_LOST" }, now) };
  },
  target: (id) => id,
});

type StoredCheck = Awaited<ReturnType<typeof findSafetyChecks>>[number];

/** A check as a clerk sees it, with the last day it counts. There is nothing more to see. */
export function toCheckView(check: StoredCheck, clerkId: PersonId, today: string) {
  const { id, clear, checkedOn, body, confirmedBy, recordedBy } = check;
  const validUntil = safetyCheckValidUntil(checkedOn);
  const confirmed = confirmedBy !== null;
  return { id, clear, checkedOn, body, validUntil, confirmed, mine: recordedBy === clerkId, over: validUntil < today };
}

/** Checks that wait for a second clerk, or that end soon or ended lately. */
export const listSafetyChecks = query({
  load: async (_db, _input: ListSafetyChecksInput) => null,
  allow: isFederationStaff,
  run: async ({ db, actor, input: { list, limit }, now }) => {
    const today = localDate(now, districtZone);
    const yearAgo = plusDays(today, -365);
    const [checks, unconfirmed] = await Promise.all([
      list === "unconfirmed"
        ? findUnconfirmedChecks(db, limit)
        : findChecksMadeBetween(
            db,
            plusDays(yearAgo, -safetyCheckWarningDays),
            plusDays(yearAgo, safetyCheckWarningDays),
            limit,
          ),
      countUnconfirmedChecks(db),
    ]);
    return {
      unconfirmed,
      checks: checks.map((check) => {
        const { personId, personName, recordedName, avatarSeed } = check;
        return { ...toCheckView(check, actor.personId, today), personId, personName, recordedName, avatarSeed };
      }),
    };
  },
});

/** One's own standing near children: whether it is clear today and until when, never more. */
export const showMySafetyCheck = query({
  load: async (_db, _input: null) => null,
  allow: isPerson,
  run: async ({ db, actor, now }) => {
    const checks = await findSafetyChecks(db, actor.personId);
    const today = localDate(now, districtZone);
    const state = safetyCheckOn(
      checks.map(({ clear, checkedOn, confirmedBy }) => ({ clear, checkedOn, confirmed: confirmedBy !== null })),
      today,
    );
    const newest = checks.find(({ clear, confirmedBy }) => clear && confirmedBy !== null);
    return {
      state,
      validUntil: state === "not_clear" || !newest ? null : safetyCheckValidUntil(newest.checkedOn),
      waiting: checks.some(({ confirmedBy }) => confirmedBy === null),
    };
  },
});
