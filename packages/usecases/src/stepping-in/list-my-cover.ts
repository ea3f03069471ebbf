import { findCoverRequests, findOwnCalls } from "@nuanlin/db/stepping-in/find-cover";
import { findSwapRequests } from "@nuanlin/db/stepping-in/find-swaps";
import { isPerson } from "@nuanlin/domain/actor";
import { maskName } from "@nuanlin/domain/people/mask-name";
import { query } from "../query.ts";

/** Who asks one to step in, and the searches for one's own places. */
export const listMyCover = query({
  load: async (_db, _input: undefined) => null,
  allow: isPerson,
  run: async ({ db, actor, now }) => {
    const requests = await findCoverRequests(db, actor.personId, now);
    return {
      requests: requests.map((request) => ({
        ...request,
        personName: request.personName === null ? null : maskName(request.personName),
      })),
      calls: await findOwnCalls(db, actor.personId),
    };
  },
});

/** Open questions about swaps: those one was asked, and those one asked. Names of people one never met are masked. */
export const listMySwaps = query({
  load: async (_db, _input: undefined) => null,
  allow: isPerson,
  run: async ({ db, actor, now }) => {
    const all = await findSwapRequests(db, actor.personId, now);
    const shown = all.map(({ fromName, toName, toPerson, fromPerson: _hidden, acquainted, ...swap }) => {
      const asked = toPerson === actor.personId;
      const name = asked ? fromName : toName;
      return { ...swap, asked, name: acquainted ? name : maskName(name) };
    });
    return { asked: shown.filter(({ asked }) => asked), own: shown.filter(({ asked }) => !asked) };
  },
});
