import type { Reader } from "@nuanlin/db/database";
import { findReach } from "@nuanlin/db/notices/find-reach";
import { replacePreferences, updateQuietHours } from "@nuanlin/db/notices/preference-repository";
import { holdPerson } from "@nuanlin/db/people/person-repository";
import { isPerson, type PersonActor } from "@nuanlin/domain/actor";
import { type SavePreferencesInput, toPreferences, toWishes } from "@nuanlin/domain/notices/preferences";
import { command, found, nothingYet } from "../command.ts";
import { query } from "../query.ts";

async function preferencesOf(db: Reader, actor: PersonActor) {
  const [person] = await findReach(db, [actor.personId]);
  const { reach, settings } = found(person, "person");
  const worksSomewhere = actor.memberships.some(({ role }) => role !== "member");
  return {
    // What only organizers are told is shown to nobody else.
    wishes: toWishes(settings.preferences).filter(({ topic }) => topic !== "desk" || worksSomewhere),
    quiet: settings.quiet,
    reachable: { email: reach.email !== null, sms: reach.sms !== null },
  };
}

/** How one is told about what, when it stays quiet, and over which channels one can be reached at all. */
export const showNoticePreferences = query({
  load: async (_db, _input: null) => null,
  allow: isPerson,
  run: ({ db, actor }) => preferencesOf(db, actor),
});

/** Says how one wants to be told from now on; what is on its way already goes as it was. */
export const saveNoticePreferences = command({
  verb: "notice.save-preferences",
  load: (_tx, _input: SavePreferencesInput) => nothingYet(),
  allow: isPerson,
  run: async ({ tx, actor, input }) => {
    // Two pages saving at once would both write the same rows.
    await holdPerson(tx, actor.personId);
    const topics = input.wishes.map(({ topic }) => topic);
    await replacePreferences(tx, actor.personId, topics, toPreferences(input.wishes));
    await updateQuietHours(tx, actor.personId, input.quiet);
    return { personId: actor.personId, preferences: await preferencesOf(tx, actor) };
  },
  target: (_nothing, { personId }) => personId,
});
