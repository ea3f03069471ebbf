import { findWorkRuleHistory, insertWorkRules } from "@nuanlin/db/federation/work-rule-repository";
import { isFederationStaff, isPerson } from "@nuanlin/domain/actor";
import { maskName } from "@nuanlin/domain/people/mask-name";
import { defaultWorkRules, type SetWorkRulesInput } from "@nuanlin/domain/signups/work-rules";
import { command, nothingYet } from "../command.ts";
import { query } from "../query.ts";

// More than anybody reads; the database keeps them all.
const shownChanges = 50;

/** What counts for rest and hours now, and what was set before; names in full for the federation itself. */
export const showWorkRules = query({
  load: async (_db, _input: Record<never, never>) => null,
  allow: isPerson,
  run: async ({ db, actor }) => {
    const history = await findWorkRuleHistory(db, shownChanges);
    const named = isFederationStaff(actor);
    return {
      rules: history[0] ?? defaultWorkRules,
      history: history.map(({ setBy, ...line }) => ({
        ...line,
        setBy: setBy === null || named ? setBy : maskName(setBy),
      })),
    };
  },
});

/** Sets new rules for rest and hours, with a reason; nobody loses a place they have. */
export const setWorkRules = command({
  verb: "work-rules.set",
  load: (_tx, _input: SetWorkRulesInput) => nothingYet(),
  allow: isFederationStaff,
  run: async ({ tx, actor, input, now }) => ({ id: await insertWorkRules(tx, input, actor.personId, now) }),
  target: (_nothing, { id }) => String(id),
});
