import { enqueueAll } from "@nuanlin/db/outbox/outbox-repository";
import { findCompanions } from "@nuanlin/db/people/companion-repository";
import { findPerson, holdPersons } from "@nuanlin/db/people/person-repository";
import { lockShiftOfSeat } from "@nuanlin/db/shifts/shift-repository";
import { type AskedSeat, findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { countGroup, findNamesakes } from "@nuanlin/db/signups/group-repository";
import type { SignupId } from "@nuanlin/domain/ids";
import { type Problem, refuseIfAny } from "@nuanlin/domain/problem";
import { freePlaces } from "@nuanlin/domain/shifts/seat";
import { decideTeam, placesInTeam } from "@nuanlin/domain/shifts/team-rule";
import { decideJoinCode } from "@nuanlin/domain/signups/decide-join-code";
import { decideGroup, type JoinGroupInput } from "@nuanlin/domain/signups/group";
import { mayJoinSeat } from "@nuanlin/domain/signups/signup-policy";
import { command, found } from "../command.ts";
import { seatPerson } from "./seat-person.ts";

/**
 * Takes places for several people at once, oneself among them or not: all of them or none. Each member is weighed as if they came
 * alone; what keeps one of them out comes back under their name.
 */
export const joinGroup = command({
  verb: "seat.join-group",
  load: async (tx, { seatId }: JoinGroupInput) => {
    found(await lockShiftOfSeat(tx, seatId), "seat");
    return found(await findAskedSeat(tx, seatId), "seat");
  },
  allow: mayJoinSeat,
  hidden: "seat",
  run: async ({ tx, actor, subject: asked, input, now }) => {
    if (asked.project.status === "draft") found(undefined, "seat");
    const { shift, seat, terms } = asked;
    await holdPersons(tx, [actor.personId, ...input.companionIds]);
    const owner = found(await findPerson(tx, actor.personId), "person");
    const own = await findCompanions(tx, owner.id, now);
    const companions = [...new Set(input.companionIds)].map((id) =>
      found(
        own.find((companion) => companion.id === id),
        "companion",
      ),
    );
    const members = [...(input.withMe ? [owner] : []), ...companions];
    const names = members.map(({ name }) => name);
    const group = {
      terms,
      members,
      before: await countGroup(tx, shift.id, owner.id),
      namesakes: await findNamesakes(tx, shift.id, names),
      ...roomForGroup(asked),
    };
    refuseIfAny([...decideJoinCode(terms, input.code), ...decideGroup(group)]);
    const signups: { readonly id: SignupId; readonly name: string }[] = [];
    const problems: Problem[] = [];
    for (const { id, name } of members) {
      const brought = id === owner.id ? {} : { broughtBy: owner.id };
      const seated = await seatPerson(tx, { seatId: seat.id, personId: id, way: "group", now, ...brought });
      if ("problems" in seated) problems.push({ code: "GROUP_MEMBER", name, problems: seated.problems });
      else signups.push({ id: seated.signup.id, name });
    }
    refuseIfAny(problems);
    await enqueueAll(
      tx,
      signups.map(({ id }) => ({
        topic: "signup.confirmed",
        ids: { signupId: id },
        dedupeKey: `signup.confirmed:${id}`,
        at: now,
      })),
    );
    return { shiftId: shift.id, signups };
  },
  target: ({ seat }) => seat.id,
});

/** How many of a group there is room for, and why the team has none for anybody. */
function roomForGroup({ project, seat, team: rest }: AskedSeat) {
  const seats = [seat, ...rest.filter(({ id }) => id !== seat.id)];
  const waitsFor = decideTeam(seat, seats, project);
  return { waitsFor, free: waitsFor.length > 0 ? freePlaces(seat) : placesInTeam(seat, seats, project) };
}
