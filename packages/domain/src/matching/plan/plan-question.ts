import type { PersonId, ProjectId, SeatId, ShiftId } from "../../ids.ts";
import type { TeamOpening } from "../../shifts/team-rule.ts";
import type { Period } from "../../time/period.ts";
import { localDate, localTime, plusLocalDays } from "../../time/zone.ts";
import type { PlannerArrays } from "../planner/planner-instance.ts";

/** A role in a shift as it stands when the week is planned. */
export interface PlanSeat {
  readonly id: SeatId;
  readonly professional: boolean;
  readonly minHeads: number;
  readonly maxHeads: number;
  /** People whose promise stands, and places that are kept for people who have been asked. */
  readonly taken: number;
  readonly held: number;
}

export interface PlanShift {
  readonly id: ShiftId;
  readonly projectId: ProjectId;
  readonly period: Period;
  readonly timeZone: string;
  readonly ratioVolunteers: number | null;
  readonly opensWith: TeamOpening;
  readonly seats: readonly PlanSeat[];
}

export interface PlanPerson {
  readonly id: PersonId;
  readonly professional: boolean;
  /** How many more services they take in the week. */
  readonly room: number;
}

/** That somebody may take a seat and how well it fits, from 0 to 100. */
export interface PlanPair {
  readonly personId: PersonId;
  readonly seatId: SeatId;
  readonly score: number;
}

export interface PlanQuestion {
  readonly week: Period;
  readonly shifts: readonly PlanShift[];
  readonly people: readonly PlanPerson[];
  readonly pairs: readonly PlanPair[];
}

/** The question in flat arrays, and who and what the rows stand for. */
export interface PlanArrays {
  readonly arrays: PlannerArrays;
  readonly people: readonly PersonId[];
  readonly seats: readonly SeatId[];
  readonly shifts: readonly ShiftId[];
}

/** Credit for a shift that takes place, in tenths of a point: as much as one person who fits half. */
const shiftBonus = 500;
/** Where a day is cut: nobody is proposed for two shifts that touch the same part of a day. */
const cuts = ["12:00", "15:00", "18:00"] as const;
const partsOfDay = cuts.length + 1;

/**
 * What is left of the week to be planned, as the planner wants it. Whoever has promised already stays where they are: their places
 * are gone, and what they add to minimum and ratio is taken off. Where neighbours are there before their professional, one
 * professional is reckoned with, so that the plan never has too many. Pairs keep their order within a person.
 */
export function toPlanArrays({ week, shifts, people, pairs }: PlanQuestion): PlanArrays {
  const seats = shifts.flatMap((shift, team) => remainingSeats(shift).map((seat) => ({ ...seat, team, shift })));
  const seatAt = new Map(seats.map(({ id }, at) => [id, at]));
  const byPerson = new Map<PersonId, PlanPair[]>(people.map(({ id }) => [id, []]));
  for (const pair of pairs) if (seatAt.has(pair.seatId)) byPerson.get(pair.personId)?.push(pair);
  const edges = people.map(({ id }) => byPerson.get(id) ?? []);
  const ends = edges.map(
    (
      (sum) => (list) =>
        (sum += list.length)
    )(0),
  );
  return {
    people: people.map(({ id }) => id),
    seats: seats.map(({ id }) => id),
    shifts: shifts.map(({ id }) => id),
    arrays: {
      vCap: Uint8Array.from(people, ({ room }) => room),
      vPro: Uint8Array.from(people, ({ professional }) => Number(professional)),
      tProject: Uint32Array.from(numbered(shifts.map(({ projectId }) => projectId))),
      tRatio: Uint8Array.from(shifts, remainingRatio),
      tMin: Uint16Array.from(shifts, (_shift, team) =>
        seats.reduce((sum, seat) => (seat.team === team ? sum + seat.min : sum), 0),
      ),
      tBonus: Uint32Array.from(shifts, () => shiftBonus),
      sTeam: Uint32Array.from(seats, ({ team }) => team),
      sPro: Uint8Array.from(seats, ({ professional }) => Number(professional)),
      sCap: Uint16Array.from(seats, ({ cap }) => cap),
      sMin: Uint16Array.from(seats, ({ min }) => min),
      sMask: Uint32Array.from(seats, ({ shift }) => partsOf(shift, week)),
      eOff: Uint32Array.from([0, ...ends]),
      eSlot: Uint32Array.from(edges.flat(), ({ seatId }) => seatAt.get(seatId) ?? 0),
      eW: Uint16Array.from(edges.flat(), ({ score }) => Math.min(1000, Math.max(1, Math.round(score * 10)))),
    },
  };
}

function remainingSeats(shift: PlanShift): { id: SeatId; professional: boolean; cap: number; min: number }[] {
  const professionals = shift.seats.filter(({ professional }) => professional);
  const present = professionals.reduce((sum, { taken }) => sum + taken, 0);
  const neighbours = shift.seats.reduce((sum, seat) => (seat.professional ? sum : sum + seat.taken + seat.held), 0);
  // A shift that opens with its professionals needs one even where no seat says so.
  const needsFirst = shift.opensWith === "professional" && present === 0;
  let room =
    shift.ratioVolunteers === null ? Infinity : Math.max(0, shift.ratioVolunteers * Math.max(1, present) - neighbours);
  return shift.seats.map(({ id, professional, minHeads, maxHeads, taken, held }) => {
    const free = Math.max(0, maxHeads - taken - held);
    const cap = professional ? free : Math.min(free, room);
    if (!professional) room -= cap;
    const least = needsFirst && professional && id === professionals[0]?.id ? Math.max(1, minHeads) : minHeads;
    return { id, professional, cap, min: Math.min(cap, Math.max(0, least - taken - (professional ? 0 : held))) };
  });
}

/** Once a professional is there, what they may lead stands in the places; before, the ratio binds as it is. */
function remainingRatio({ ratioVolunteers, seats, opensWith }: PlanShift): number {
  const present = seats.some(({ professional, taken }) => professional && taken > 0);
  if (present) return 0;
  return ratioVolunteers ?? (opensWith === "professional" ? 255 : 0);
}

/** The parts of the week's days that the shift touches, as bits: four parts a day, Monday first. */
export function partsOf({ period, timeZone }: Pick<PlanShift, "period" | "timeZone">, week: Period): number {
  let mask = 0;
  for (let day = 0; day < 7; day += 1) {
    const start = plusLocalDays(week.start, day, timeZone);
    const date = localDate(start, timeZone);
    const next = plusLocalDays(week.start, day + 1, timeZone);
    if (period.end <= start || period.start >= next) continue;
    const from = period.start <= start ? "00:00" : localTime(period.start, timeZone);
    const to = localDate(period.end, timeZone) === date ? localTime(period.end, timeZone) : "24:00";
    const edges = ["00:00", ...cuts, "24:00"];
    for (let part = 0; part < partsOfDay; part += 1) {
      const opens = edges[part] ?? "24:00";
      const until = edges[part + 1] ?? "24:00";
      if (from < until && opens < to) mask |= 1 << (day * partsOfDay + part);
    }
  }
  return mask >>> 0;
}

/** 0 for the first of its kind, 1 for the second, and so on. */
function numbered(keys: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return keys.map((key) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
}
