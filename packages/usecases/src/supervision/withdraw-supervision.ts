import { deleteSupervision, lockSupervision } from "@nuanlin/db/supervision/supervision-repository";
import { isPerson, type PersonActor } from "@nuanlin/domain/actor";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { decideTakeBack } from "@nuanlin/domain/supervision/decide-supervision";
import type { WithdrawSupervisionInput } from "@nuanlin/domain/supervision/supervision";
import { command, found } from "../command.ts";

/** Takes an entry back within a day of writing it; only whoever wrote it. Later it stands, and a correction is another entry. */
export const withdrawSupervision = command({
  verb: "supervision.withdraw",
  load: async (tx, { supervisionId }: WithdrawSupervisionInput) =>
    found(await lockSupervision(tx, supervisionId), "supervision"),
  allow: (actor, entry): actor is PersonActor => isPerson(actor) && actor.personId === entry.writtenBy,
  hidden: "supervision",
  run: async ({ tx, subject: entry, now }) => {
    refuseIfAny(decideTakeBack(entry, now));
    await deleteSupervision(tx, entry.id);
    return {};
  },
  target: ({ id }) => id,
});
