import { findWishesOf, savePlainOrder, saveWishes, wantsPlainOrder } from "@nuanlin/db/matching/wishes-repository";
import { holdPerson } from "@nuanlin/db/people/person-repository";
import { isPerson } from "@nuanlin/domain/actor";
import type { PlainOrderInput, WishesInput } from "@nuanlin/domain/people/wishes";
import { command, nothingYet } from "../command.ts";
import { query } from "../query.ts";

/** One's own wishes, and whether one chose the plain order. */
export const showOwnWishes = query({
  load: async (_db, _input: Record<never, never>) => null,
  allow: isPerson,
  run: async ({ db, actor: { personId } }) => ({
    wishes: await findWishesOf(db, personId),
    plainOrder: await wantsPlainOrder(db, personId),
  }),
});

/** Writes one's own wishes as a whole; a home is kept to about a kilometre. */
export const saveOwnWishes = command({
  verb: "person.save-wishes",
  load: (_tx, _input: WishesInput) => nothingYet(),
  allow: isPerson,
  run: async ({ tx, actor: { personId }, input, now }) => {
    await holdPerson(tx, personId);
    await saveWishes(tx, { personId, ...input }, now);
    return { personId };
  },
  target: (_nothing, { personId }) => personId,
});

/** Turns the order that is reckoned for somebody off or on again: refusing it is a right (PIPL art. 24), with nothing lost by it. */
export const choosePlainOrder = command({
  verb: "person.choose-order",
  load: (_tx, _input: PlainOrderInput) => nothingYet(),
  allow: isPerson,
  run: async ({ tx, actor: { personId }, input, now }) => {
    await holdPerson(tx, personId);
    await savePlainOrder(tx, personId, input.plain, now);
    return { personId };
  },
  target: (_nothing, { personId }) => personId,
});
