import { findActor } from "@nuanlin/db/accounts/actor-repository";
import type { PersonActor } from "@nuanlin/domain/actor";
import type { OrganisationId } from "@nuanlin/domain/ids";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { decideCredential } from "@nuanlin/usecases/credentials/decide-credential";
import { confirmSafetyCheck, recordSafetyCheck } from "@nuanlin/usecases/credentials/safety-checks";
import { addMember } from "@nuanlin/usecases/organisations/add-member";
import type { Services } from "@nuanlin/usecases/services";
import type { DemoPerson } from "../content/content-types.ts";
import { demoProjects } from "../content/projects.ts";
import { drawFor } from "./draw.ts";
import { sideBySide } from "./side-by-side.ts";
import type { Neighbour } from "./settle-people.ts";

const atOnce = 6;
// Of those who never said that they like to be with children, so many were asked for a query all the same.
const furtherShare = 0.25;
const nearMinors = new Set(demoProjects.filter((project) => project.nearMinors).map(({ key }) => key));
/** People whose stories take them to a lesson for children. */
const inStories: ReadonlySet<string> = new Set(["lin-yutong", "zhou-guoqiang"]);

/** Whether the federation asked the police about somebody; whoever has no answer cannot serve near children. */
export function isChecked({ key, regularAt, credentials }: DemoPerson): boolean {
  if (inStories.has(key)) return true;
  if (!key.startsWith("person-")) return false;
  return (
    regularAt.some((project) => nearMinors.has(project)) ||
    credentials.some(({ verified }) => verified) ||
    drawFor("safety check", key)() < furtherShare
  );
}

/**
 * A second clerk of the federation looks at the papers that want two; and the federation writes down what the police answered,
 * all in one day, and the second clerk confirms each.
 */
export async function checkPeople(
  services: Services,
  neighbours: readonly Neighbour[],
  clerk: PersonActor,
  federationId: OrganisationId,
): Promise<void> {
  const second = await hireSecondClerk(services, neighbours, clerk, federationId);
  const half = neighbours.flatMap(({ halfChecked }) => halfChecked);
  await sideBySide(half, atOnce, (credentialId) =>
    decideCredential(services, second, { credentialId, decision: "approve", words: "", corrections: {}, seenSteps: 1 }),
  );
  const checkedOn = localDate(services.now(), districtZone);
  const asked = neighbours.filter(({ demo, actor }) => isChecked(demo) && actor.personId !== second.personId);
  await sideBySide(asked, atOnce, async ({ actor }) => {
    const given = { personId: actor.personId, clear: true, checkedOn, body: "湖州市公安局吴兴区分局" };
    const { id } = await recordSafetyCheck(services, clerk, given);
    await confirmSafetyCheck(services, second, { safetyCheckId: id });
  });
}

/** A grown-up without a part of their own helps the federation with what needs two. */
async function hireSecondClerk(
  services: Services,
  neighbours: readonly Neighbour[],
  clerk: PersonActor,
  organisationId: OrganisationId,
): Promise<PersonActor> {
  const hired = neighbours.findLast(
    ({ demo }) =>
      demo.key.startsWith("person-") &&
      demo.guardian === undefined &&
      demo.credentials.length === 0 &&
      demo.regularAt.length === 0 &&
      !isChecked(demo),
  );
  if (!hired) throw new Error("nobody can be a second clerk");
  await addMember(services, clerk, {
    organisationId,
    contact: { kind: "phone", value: hired.demo.phone },
    role: "organizer",
  });
  const actor = await findActor(services.db, hired.actor.accountId);
  if (!actor) throw new Error("the second clerk cannot be found");
  return actor;
}
