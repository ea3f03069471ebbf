import {
  findEmptyPlaces,
  findPlan,
  findPlannedSeats,
  findPlans,
  findProposals,
  type Proposal,
} from "@nuanlin/db/matching/plan-repository";
import { isFederationStaff, runsOrganisation } from "@nuanlin/domain/actor";
import type { Actor, PersonActor } from "@nuanlin/domain/actor";
import { mayPlan } from "@nuanlin/domain/matching/plan/plan-policy";
import type { ListPlansInput, PlanRunInput } from "@nuanlin/domain/matching/plan/plan-run";
import { maskName } from "@nuanlin/domain/people/mask-name";
import { found } from "../command.ts";
import { query } from "../query.ts";

const shownPlans = 20;

/** The latest runs of an organisation, or those of the federation, how far each is or what it came to. */
export const listPlans = query({
  load: async (_db, { organisationId }: ListPlansInput) => organisationId,
  allow: (actor: Actor, organisationId): actor is PersonActor =>
    isFederationStaff(actor) || (organisationId !== null && runsOrganisation(actor, organisationId)),
  hidden: "organisation",
  run: ({ db, input: { organisationId } }) => findPlans(db, organisationId, shownPlans),
});

/** How far a run is; asked again and again while it runs, so it names nobody. */
export const showPlanProgress = query({
  load: async (db, { runId }: PlanRunInput) => found(await findPlan(db, runId), "plan"),
  allow: mayPlan,
  hidden: "plan",
  run: async ({ subject }) => subject,
});

/**
 * What a run proposes, seat by seat, and where it leaves places empty. Organizers see the names of people who came to them before; of
 * everybody else the first letter, until they say yes.
 */
export const showPlan = query({
  load: async (db, { runId }: PlanRunInput) => found(await findPlan(db, runId), "plan"),
  allow: mayPlan,
  hidden: "plan",
  run: async ({ db, actor, subject: run }) => {
    const [seats, proposals, empty] = await Promise.all([
      findPlannedSeats(db, run.id),
      findProposals(db, run.id),
      findEmptyPlaces(db, run.id),
    ]);
    const full = isFederationStaff(actor);
    const shown = proposals.map((proposal): Proposal => {
      const open = full || proposal.known;
      return open ? proposal : { ...proposal, name: maskName(proposal.name), avatarSeed: "" };
    });
    return { run, seats, proposals: shown, empty };
  },
  audit: { verb: "plan.read", target: ({ id }) => id },
});
