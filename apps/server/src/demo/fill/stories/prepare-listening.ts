import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { seatAt, type Stage } from "./stage.ts";

const [lead, listeners] = [0, 1];

/** Tomorrow evening there is somebody to talk to: the organizer leads, the volunteer listens, and both know whom to call. */
export async function prepareListening(stage: Stage): Promise<void> {
  const staged = await stage.post("listening");
  await joinSeat(stage.hoursAgo(80), stage.person("chen-jing").actor, { seatId: seatAt(staged, lead).id });
  await joinSeat(stage.hoursAgo(78), stage.person("lin-yutong").actor, { seatId: seatAt(staged, listeners).id });
}
