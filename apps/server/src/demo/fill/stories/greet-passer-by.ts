import { plusMinutes } from "@nuanlin/domain/time/period";
import { callWholeRoll } from "@nuanlin/usecases/attendance/call-whole-roll";
import { addWalkIn } from "@nuanlin/usecases/signups/add-walk-in";
import { passerBy } from "../../content/story-words.ts";
import { seatAt, type Stage } from "./stage.ts";

const [guide, teachers] = [0, 1];

/** Yesterday somebody without an account came in at the door and stayed; the code for an account of her own is on its way. */
export async function greetPasserBy(stage: Stage): Promise<void> {
  const { servicesAt } = stage.given;
  const staged = await stage.post("walkIn");
  const { project, shift } = staged;
  const coming = [...(await stage.fill(staged, guide, 1, 72)), ...(await stage.fill(staged, teachers, 4, 72))];
  const seatId = seatAt(staged, teachers).id;
  const { start, end } = shift.period;
  const guest = { ...passerBy, birthDate: null, guardian: null, raiseHeads: false };
  const { signupId } = await addWalkIn(servicesAt(plusMinutes(start, 8)), project.organizer, { seatId, ...guest });
  const there = [...coming.map((joined) => joined.signupId), signupId];
  await callWholeRoll(servicesAt(plusMinutes(end, 15)), project.organizer, {
    shiftId: staged.id,
    lines: there.map((id) => ({ signupId: id, status: "present", inAt: start, outAt: end })),
  });
}
