import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { withdraw } from "@nuanlin/usecases/signups/withdraw";
import { leftReason } from "../../content/story-words.ts";
import { seatAt, type Stage } from "./stage.ts";

const [guide, teachers] = [0, 1];

/** A class that is full: four people wait, the older volunteer as the second of them. */
export async function waitForFullClass(stage: Stage): Promise<void> {
  const staged = await stage.post("waitlist", { [teachers]: [2, 3] });
  const seat = seatAt(staged, teachers);
  await stage.fill(staged, guide, 1, 95);
  await stage.fill(staged, teachers, seat.maxHeads, 90);
  const [first, ...later] = stage.extras(staged.project, [staged.shift], seat, 3);
  const queue = [...(first ? [first] : []), stage.person("zhou-guoqiang"), ...later];
  for (const [index, { actor }] of queue.entries())
    await joinSeat(stage.hoursAgo(70 - 9 * index), actor, { seatId: seat.id, as: "wait" });
}

/** A class somebody has just stepped back from: the place is kept for the volunteer, who waited first. */
export async function offerFreePlace(stage: Stage): Promise<void> {
  const staged = await stage.post("offer", { [teachers]: [2, 3] });
  const seat = seatAt(staged, teachers);
  await stage.fill(staged, guide, 1, 99);
  const coming = await stage.fill(staged, teachers, seat.maxHeads, 96);
  const queue = [stage.person("lin-yutong"), ...stage.extras(staged.project, [staged.shift], seat, 2)];
  for (const [index, { actor }] of queue.entries())
    await joinSeat(stage.hoursAgo(80 - 11 * index), actor, { seatId: seat.id, as: "wait" });
  const [leaving] = coming;
  if (!leaving) throw new Error("nobody is there who could step back");
  // As late as can be, so that the countdown still runs when somebody looks.
  await withdraw(stage.hoursAgo(0.02), leaving.neighbour.actor, { signupId: leaving.signupId, reason: leftReason });
}
