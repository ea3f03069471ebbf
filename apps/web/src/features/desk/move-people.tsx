import type { ApplicantView } from "@nuanlin/api/signups/applicants-view";
import { Avatar } from "../../shared/art/avatar.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { useMessages } from "../../shared/messages.ts";
import { deskMessages } from "./messages.ts";
import { type Destination, offShift, type PlannedSeat, stillToPlace, toWaitlist } from "./seat-moves.ts";

interface MovePeopleProps {
  readonly seats: readonly PlannedSeat[];
  readonly people: readonly ApplicantView[];
  readonly chosen: ReadonlyMap<string, Destination>;
  readonly onChoose: (chosen: ReadonlyMap<string, Destination>) => void;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

/** Seat by seat the people for whom there are too few places, each with where they go. */
export function MovePeople({ seats, people, chosen, onChoose, reason, onReason }: MovePeopleProps) {
  const text = useMessages(deskMessages);
  const nobody = new Map<string, Destination>();
  const crowded = seats.filter((seat) => stillToPlace(seat, people, nobody) > 0);
  return (
    <>
      <p>{text.movesDetail}</p>
      {crowded.map((seat) => (
        <section key={seat.id}>
          <h3 className="fs-16 mb-2">
            <span role="status">{text.movesOf({ name: seat.name, count: stillToPlace(seat, people, chosen) })}</span>
          </h3>
          <ul className="flex flex-col gap-3">
            {people
              .filter((person) => person.seat.id === seat.id)
              .map(({ signupId, name, avatarSeed }) => (
                <li key={signupId} className="flex items-end gap-3">
                  <Avatar seed={avatarSeed} size={44} />
                  <div className="min-w-0 flex-1">
                    <SelectField
                      label={text.moveOf({ name })}
                      value={chosen.get(signupId) || stay}
                      choices={[
                        { id: stay, label: text.moveStay },
                        ...seats
                          .filter(({ id }) => id !== seat.id)
                          .map(({ id, name: other }) => ({ id, label: text.moveSeat({ name: other }) })),
                        { id: toWaitlist, label: text.moveWaitlist },
                        { id: offShift, label: text.moveOff },
                      ]}
                      onChange={(to) => onChoose(new Map(chosen).set(signupId, to === stay ? "" : to))}
                    />
                  </div>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {[...chosen.values()].includes(offShift) && (
        <TextArea label={text.moveReason} rows={2} limit={300} value={reason} onChange={onReason} />
      )}
    </>
  );
}

const stay = "stay";
