import { findPlan, findStillProposed, markProposals } from "@nuanlin/db/matching/plan-repository";
import { type Actor, isFederationStaff, type PersonActor } from "@nuanlin/domain/actor";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import { groupedBy } from "@nuanlin/domain/grouped-by";
import type { PersonId, SeatId } from "@nuanlin/domain/ids";
import { mayPlan } from "@nuanlin/domain/matching/plan/plan-policy";
import type { AcceptPlanInput } from "@nuanlin/domain/matching/plan/plan-run";
import { type Problem, ProblemError } from "@nuanlin/domain/problem";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import { found } from "../command.ts";
import { query } from "../query.ts";
import type { Services } from "../services.ts";
import { inviting } from "../signups/invite-people.ts";

const readPlan = query({
  load: async (db, { runId }: AcceptPlanInput) => found(await findPlan(db, runId), "plan"),
  allow: mayPlan,
  hidden: "plan",
  run: async ({ subject }) => subject,
});

export interface AcceptedPlan {
  readonly invited: number;
  /** Who was not asked after all, and why: much can have happened since the plan was made. */
  readonly passed: readonly {
    readonly seatId: SeatId;
    readonly personId: PersonId;
    readonly problems: readonly Problem[];
  }[];
}

/**
 * Sends chosen proposals of a plan as invitations; nobody is put anywhere without their yes (Order 685 art. 25). Everybody is judged
 * again first. Seat by seat: what was sent before something went wrong is sent, and the same request again sends only the rest.
 */
export async function acceptPlan(services: Services, actor: Actor, input: AcceptPlanInput): Promise<AcceptedPlan> {
  const run = await readPlan(services, actor, input);
  if (run.status !== "done") throw new ProblemError({ code: "PLAN_WRONG_STATE", status: run.status });
  let sent = 0;
  const passedOver: AcceptedPlan["passed"][number][] = [];
  for (const [seatId, pairs] of groupedBy(input.pairs, (pair) => pair.seatId)) {
    const invite = inviting(
      async (tx, _organisationId, personIds) => new Set(await findStillProposed(tx, run.id, seatId, personIds)),
      {
        allow: mayInviteByPlan,
        strict: false,
        note: async (tx, { invited, passed }) => {
          await markProposals(tx, run.id, seatId, invited, "invited");
          await markProposals(
            tx,
            run.id,
            seatId,
            passed.map(({ personId }) => personId),
            "passed",
          );
        },
      },
    );
    const { invited, passed } = await invite(services, actor, {
      seatId,
      personIds: pairs.map(({ personId }) => personId),
    });
    sent += invited.length;
    passedOver.push(...passed.map((one) => ({ seatId, ...one })));
  }
  return { invited: sent, passed: passedOver };
}

/** The organizers of the shift, and the federation, which planned for them. */
function mayInviteByPlan(actor: Actor, { shift }: { readonly shift: Shift }): actor is PersonActor {
  return isFederationStaff(actor) || mayCallRoll(actor, shift);
}
