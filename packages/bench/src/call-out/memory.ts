import type { CallOut, CallOutAsk, CallOutCandidate } from "@nuanlin/domain/matching/call-out/call-out";
import {
  type AskRecord,
  chanceToAccept,
  neverAsked,
  type PartOfDay,
  partsOfDay,
  weightOfAsk,
} from "@nuanlin/domain/matching/call-out/chance-to-accept";
import { etaSeconds } from "@nuanlin/domain/matching/call-out/eta";
import { fatigueOf } from "@nuanlin/domain/matching/call-out/fatigue";
import { distanceKm } from "@nuanlin/domain/places/place";
import { type Incident, partOf, type Responder } from "./world.ts";

/** Nobody further away than this, as far as we know, is asked by anyone. */
const reachKm = 10;

/** What a call-out service remembers: who was asked when, and what they said. It begins with nothing. */
export class Memory {
  readonly #asked = new Map<number, Date[]>();
  readonly #records = new Map<number, AskRecord>();
  #all = neverAsked;
  readonly #byPart = new Map<PartOfDay, AskRecord>();

  askedBefore(person: Responder): readonly Date[] {
    return this.#asked.get(person.number) ?? [];
  }

  /** Those with the skill and within reach as far as we know, with what history says of them. */
  candidates(people: readonly Responder[], incident: Incident): CallOutCandidate[] {
    const part = partOf(incident);
    const district = { all: this.#all, byPart: recordOfParts(this.#byPart) };
    return eligible(people, incident).map((person) => ({
      personId: person.id,
      professional: person.professional,
      chance: chanceToAccept(this.#records.get(person.number) ?? neverAsked, district, part),
      etaSeconds: etaSeconds(distanceKm(person.home, incident.point), person.mode),
      fatigue: fatigueOf(this.askedBefore(person), incident.at),
    }));
  }

  /** Learns from a call-out that ended. `waited` are the seconds for which an ask without an answer was open. */
  learn(incident: Incident, { asks }: CallOut, personOf: (ask: CallOutAsk) => Responder, waited: Waited): void {
    const part = partOf(incident);
    for (const ask of asks) {
      const { number } = personOf(ask);
      const { kind } = ask.answer;
      const accepted = kind === "yes" || kind === "reserve" ? 1 : 0;
      const silent = kind === "open" || kind === "stood_down";
      const weight = silent ? weightOfAsk(waited(ask)) : 1;
      const plus = (record = neverAsked) => ({
        asked: record.asked + weight,
        accepted: record.accepted + accepted,
      });
      this.#asked.set(number, [...(this.#asked.get(number) ?? []), ask.askedAt]);
      this.#records.set(number, plus(this.#records.get(number)));
      this.#byPart.set(part, plus(this.#byPart.get(part)));
      this.#all = plus(this.#all);
    }
  }

  /** How often each of them was asked. */
  pings(people: readonly Responder[]): number[] {
    return people.map((person) => this.askedBefore(person).length);
  }
}

export type Waited = (ask: CallOutAsk) => number;

function eligible(people: readonly Responder[], { skill, point }: Incident): Responder[] {
  return people.filter(({ skills, home }) => skills.includes(skill) && distanceKm(home, point) <= reachKm);
}

function recordOfParts(known: ReadonlyMap<PartOfDay, AskRecord>): Record<PartOfDay, AskRecord> {
  const of = (part: PartOfDay) => known.get(part) ?? neverAsked;
  const [night, morning, afternoon, evening] = partsOfDay;
  return { night: of(night), morning: of(morning), afternoon: of(afternoon), evening: of(evening) };
}
