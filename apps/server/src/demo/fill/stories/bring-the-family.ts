import { broadcastId, type PersonId } from "@nuanlin/domain/ids";
import { sendBroadcast } from "@nuanlin/usecases/notices/send-broadcast";
import { saveCompanion } from "@nuanlin/usecases/people/save-companion";
import { joinGroup } from "@nuanlin/usecases/signups/join-group";
import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { askSwap } from "@nuanlin/usecases/stepping-in/ask-swap";
import { dayAfter } from "../../content/shift-days.ts";
import { broadcastWords, demoFamily, lapsedMailboxes, swapNote } from "../../content/story-words.ts";
import type { SundayClass } from "./run-sunday-class.ts";
import { seatAt, type StagedShift, type Stage } from "./stage.ts";
import { seriesDays, seriesPeriod, shiftAt } from "./story-times.ts";

const teachers = 1;

/** The older volunteer comes to the phone class with wife and granddaughter; two neighbours whose mail comes back join as well. */
export async function bringTheFamily(stage: Stage): Promise<StagedShift> {
  const staged = await stage.post("family");
  const seat = seatAt(staged, teachers);
  const { actor } = stage.person("zhou-guoqiang");
  const companionIds: PersonId[] = [];
  for (const { name, age, relation, guardian, comes } of demoFamily) {
    const { id } = await saveCompanion(stage.hoursAgo(60), actor, {
      companionId: null,
      name,
      birthDate: bornYearsAgo(age, stage.given.today),
      relation,
      guardian: guardian && { guardianName: guardian.name, guardianPhone: guardian.phone, agreed: true },
    });
    if (comes) companionIds.push(id);
  }
  await joinGroup(stage.hoursAgo(46), actor, { seatId: seat.id, withMe: true, companionIds });
  for (const key of lapsedMailboxes.keys())
    await joinSeat(stage.hoursAgo(30), stage.person(key).actor, { seatId: seat.id });
  await sendBroadcast(stage.hoursAgo(5), staged.project.organizer, {
    broadcastId: broadcastId.parse(crypto.randomUUID()),
    shiftId: staged.id,
    seatId: null,
    words: broadcastWords.phoneClassFamily,
    urgent: false,
  });
  return staged;
}

function bornYearsAgo(age: number, today: string): string {
  return dayAfter(`${Number(today.slice(0, 4)) - age}-${today.slice(5, 7)}-01`, -100);
}

/** Somebody of that class asks the volunteer to change it for her Sunday. */
export async function askForSwap(stage: Stage, staged: StagedShift, sundays: SundayClass): Promise<void> {
  const [firstDay = ""] = seriesDays(stage.given.today);
  const period = seriesPeriod(firstDay);
  const sunday = shiftAt(`sunday ${firstDay}`, period);
  const seat = seatAt(staged, teachers);
  const [asking] = stage.extras(staged.project, [staged.shift, sunday], seat, 1);
  if (!asking) throw new Error("nobody asks");
  const { id: signupId } = await joinSeat(stage.hoursAgo(28), asking.actor, { seatId: seat.id });
  const toSignupId = await stage.signupIn(stage.person("lin-yutong"), { id: sundays.first, period });
  await askSwap(stage.hoursAgo(0.6), asking.actor, { signupId, toSignupId, note: swapNote });
}
