import type { PersonId } from "@nuanlin/domain/ids";
import type { CallOut, CallOutAnswer, CallOutAsk } from "@nuanlin/domain/matching/call-out/call-out";
import { answerToYes } from "@nuanlin/domain/matching/call-out/who-comes";
import type { Memory } from "./memory.ts";
import type { Strategy } from "./strategies.ts";
import { type Behaviour, behaviourOf } from "./truth.ts";
import type { Incident, Responder, World } from "./world.ts";

const minutesAllowed = 30;
const lookEverySeconds = 30;

export interface Played {
  readonly complete: boolean;
  /** Seconds from the call until the last of the team was there; null when it was not complete in time. */
  readonly completeAfter: number | null;
  readonly pings: number;
  readonly seats: number;
  /** Who said yes and was not needed. */
  readonly surplus: number;
  /** Who was asked and said yes, needed or not. */
  readonly yeses: number;
}

const willing: ReadonlySet<string> = new Set(["yes", "reserve", "left"]);

interface Happening {
  readonly at: number;
  readonly personId: PersonId;
  readonly kind: "answers" | "leaves";
}

/** What is going on with one who was asked. Seconds since the call. */
interface Asked {
  readonly person: Responder;
  readonly behaviour: Behaviour;
  readonly askedAt: number;
  answer: CallOutAnswer;
  /** When it ended that an answer was waited for. */
  closedAt: number | null;
  /** When they really are there; their own word is in the answer. */
  arrives: number;
}

/** One call-out from the first look to the thirtieth minute. */
export function playIncident(world: World, incident: Incident, memory: Memory, strategy: Strategy): Played {
  const people = new Map(world.people.map((person) => [person.id, person]));
  const candidates = memory.candidates(world.people, incident);
  const asked = new Map<PersonId, Asked>();
  const dateAt = (seconds: number) => new Date(incident.at.getTime() + seconds * 1000);
  const dueAt = dateAt(minutesAllowed * 60);
  let coming: Happening[] = [];

  const callOut = (): CallOut => ({
    team: incident.team,
    dueAt,
    candidates,
    asks: [...asked].map(([personId, { askedAt, answer }]) => ({ personId, askedAt: dateAt(askedAt), answer })),
  });

  /** They set off if there is a place for them. */
  const saysYes = (one: Asked, at: number) => {
    const { person, behaviour } = one;
    one.answer = answerToYes(callOut(), person, dateAt(at + behaviour.statedEta));
    if (one.answer.kind !== "yes") return;
    one.arrives = at + behaviour.realEta;
    if (behaviour.leavesAfter === null) return;
    coming.push({ at: at + behaviour.realEta * behaviour.leavesAfter, personId: person.id, kind: "leaves" });
  };

  const happens = ({ at, personId, kind }: Happening) => {
    const one = asked.get(personId);
    if (!one || one.answer.kind === "stood_down") return;
    if (kind === "answers") {
      one.closedAt = at;
      if (one.behaviour.yes) saysYes(one, at);
      else one.answer = { kind: "no" };
      return;
    }
    one.answer = { kind: "left" };
    // Whoever offered to come and was thanked is asked back first.
    const reserves = [...asked.values()].filter(({ answer }) => answer.kind === "reserve");
    for (const reserve of reserves) saysYes(reserve, at);
  };

  for (let second = 0; second <= minutesAllowed * 60; second += lookEverySeconds) {
    for (;;) {
      const next = earliest(coming, second);
      if (next === null) break;
      coming = coming.filter((one) => one !== next);
      happens(next);
    }
    const { ask, standDown } = strategy(callOut(), dateAt(second));
    for (const personId of standDown) {
      const one = asked.get(personId);
      if (one) Object.assign(one, { answer: { kind: "stood_down" }, closedAt: second });
    }
    for (const personId of ask) {
      const person = people.get(personId);
      if (!person || asked.has(personId)) throw new Error("asked twice, or nobody we know");
      const behaviour = behaviourOf(world, incident, person, memory.askedBefore(person));
      asked.set(personId, {
        person,
        behaviour,
        askedAt: second,
        answer: { kind: "open" },
        closedAt: null,
        arrives: Infinity,
      });
      if (behaviour.answersAfter < Infinity) {
        coming.push({ at: second + behaviour.answersAfter, personId, kind: "answers" });
      }
    }
  }

  const entry = ({ personId }: CallOutAsk): Asked => {
    const one = asked.get(personId);
    if (!one) throw new Error("nobody was asked by that id");
    return one;
  };
  memory.learn(
    incident,
    callOut(),
    (ask) => entry(ask).person,
    (ask) => (entry(ask).closedAt ?? minutesAllowed * 60) - entry(ask).askedAt,
  );
  return judge(incident, [...asked.values()]);
}

/** The first thing that happens up to then, or null. */
function earliest(coming: readonly Happening[], until: number): Happening | null {
  return coming.reduce<Happening | null>(
    (first, one) => (one.at <= until && (first === null || one.at < first.at) ? one : first),
    null,
  );
}

/** Complete is a team whose people really stand there in time, not one that only promised. */
function judge({ team }: Incident, asked: readonly Asked[]): Played {
  const there = asked.filter(({ answer, arrives }) => answer.kind === "yes" && arrives <= minutesAllowed * 60);
  const professionals = there.filter(({ person }) => person.professional).length;
  const complete = there.length >= team.heads && professionals >= team.professionals;
  return {
    complete,
    completeAfter: complete ? Math.max(...there.map(({ arrives }) => arrives)) : null,
    pings: asked.length,
    seats: team.heads,
    surplus: asked.filter(({ answer }) => answer.kind === "reserve").length,
    yeses: asked.filter(({ answer }) => willing.has(answer.kind)).length,
  };
}
