import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { openCover } from "@nuanlin/usecases/stepping-in/open-cover";
import { seatAt, type Stage } from "./stage.ts";
import { lastDecentMoment } from "./story-times.ts";

const [guide, teachers] = [0, 1];

/** Somebody cannot come tomorrow and looks for cover: the pupil, who waits for a place there, is asked first. */
export async function lookForCover(stage: Stage): Promise<void> {
  const { servicesAt, until } = stage.given;
  const staged = await stage.post("cover", { [teachers]: [2, 3] });
  const seat = seatAt(staged, teachers);
  const [absent] = await stage.fill(staged, teachers, seat.maxHeads, 100);
  await stage.fill(staged, guide, 1, 100);
  await joinSeat(stage.hoursAgo(52), stage.person("yao-yinuo").actor, { seatId: seat.id, as: "wait" });
  if (!absent) throw new Error("nobody is there who could be away");
  const services = servicesAt(lastDecentMoment(until));
  await openCover(services, absent.neighbour.actor, { signupId: absent.signupId });
}

/** Tomorrow two people come where four are needed, and nobody leads them yet. */
export async function leaveShiftAtRisk(stage: Stage): Promise<void> {
  const staged = await stage.post("atRisk");
  await stage.fill(staged, 1, 2, 60);
}
