import type { Tx } from "@nuanlin/db/database";
import { findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { stepSignup } from "@nuanlin/db/signups/queue-repository";
import { ProblemError } from "@nuanlin/domain/problem";
import { decideRoom } from "@nuanlin/domain/signups/decide-room";
import { found } from "../command.ts";
import {
  askBesideProfessional,
  type Seated,
  type SeatedWish,
  seatPerson,
  weighPerson,
} from "../signups/seat-person.ts";

/**
 * As `seatPerson`, for a place that somebody else has just given back or that stood free: whoever waits for this very seat stops
 * waiting and has it. The shift's row must be held.
 */
export async function takePlace(tx: Tx, wish: SeatedWish): Promise<Seated> {
  const { handedOver = false } = wish;
  const asked = { ...found(await findAskedSeat(tx, wish.seatId), "seat"), handedOver };
  const { held, problems } = await weighPerson(tx, asked, wish.personId, wish.now, wish.overrideReason);
  const waiting = held.find(({ seatId, status }) => seatId === wish.seatId && status === "waiting");
  if (!waiting) return seatPerson(tx, wish);
  const against = [...problems.filter(({ code }) => code !== "ALREADY_SIGNED_UP"), ...decideRoom(asked)];
  const [first, ...rest] = against;
  if (first) return { problems: [first, ...rest] };
  await stepSignup(tx, waiting.id, {
    status: "confirmed",
    way: wish.way,
    at: wish.now,
    ...(wish.overrideReason === undefined ? {} : { overrideReason: wish.overrideReason }),
    ...(wish.decidedBy === undefined ? {} : { decidedBy: wish.decidedBy }),
  });
  await askBesideProfessional(tx, asked, wish.now);
  return { signup: { ...waiting, status: "confirmed" } };
}

/** The sign-up, or all the reasons against it thrown together. */
export function seatedOrRefused(seated: Seated): Extract<Seated, { readonly signup: unknown }>["signup"] {
  if ("problems" in seated) throw new ProblemError(...seated.problems);
  return seated.signup;
}
