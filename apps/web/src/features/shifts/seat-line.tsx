import { skillLevels } from "@nuanlin/domain/skills/skill-tree";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { type Language, useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { shiftMessages } from "./messages.ts";
import { freeIn, type SeatData } from "./shift-data.ts";

/** "倾听陪伴（能独立做）"; `skillName` is that of the catalogue. */
export function skillText(
  skill: { readonly code: string; readonly level: number },
  language: Language,
  join: (p: { name: string; level: string }) => string,
  skillName: (code: string) => string,
): string {
  const level = skillLevels.find((known) => known.level === skill.level);
  const name = skillName(skill.code);
  return level === undefined ? name : join({ name, level: nameIn(level, language) });
}

/** What a seat asks for, in a few words. */
export function SeatNeeds({ seat }: { readonly seat: SeatData }) {
  const text = useMessages(shiftMessages);
  const { language } = usePreferences();
  const { skillName, typeName } = useCatalogue();
  const credential = seat.credentialType === null ? text.professionalSeat : typeName(seat.credentialType);
  const skills = seat.skills.map((skill) => skillText(skill, language, text.missingWithSkill, skillName));
  return (
    <Dotted
      parts={[
        seat.kind === "professional" ? credential : undefined,
        ...(skills.length > 0 ? skills : seat.kind === "volunteer" ? [text.noSkills] : []),
        text.ageFrom({ age: seat.minAge }),
        seat.paid ? text.paid : undefined,
      ]}
    />
  );
}

interface SeatChoiceProps {
  readonly seats: readonly SeatData[];
  readonly chosenId: string | undefined;
  readonly onChoose: (seatId: string) => void;
}

/** The places of a shift, one of which is chosen; only worth asking when there is more than one kind. */
export function SeatChoice({ seats, chosenId, onChoose }: SeatChoiceProps) {
  const text = useMessages(shiftMessages);
  return (
    <ul className="flex flex-col gap-2.5">
      {seats.map((seat) => {
        const chosen = seat.id === chosenId;
        const left = freeIn(seat);
        return (
          <li key={seat.id}>
            <label
              className={`focus-ring flex min-h-row cursor-pointer items-center gap-3.5 rounded-[18px] bg-surface px-4 py-3 ${
                chosen ? "shadow-[inset_0_0_0_2px_var(--lake)]" : "shadow-edge hover:shadow-card"
              } has-focus-visible:shadow-focus`}
            >
              <input
                type="radio"
                className="sr-only"
                name="seat"
                value={seat.id}
                checked={chosen}
                onChange={() => onChoose(seat.id)}
              />
              <Icon
                name={seat.kind === "professional" ? "shield-check" : "person"}
                className={seat.kind === "professional" ? "text-iris" : "text-lake"}
              />
              <span className="min-w-0 flex-1">
                <b className="fs-16 strong block">{seat.name}</b>
                <span className="meta block">
                  <SeatNeeds seat={seat} />
                </span>
              </span>
              <span className={`fs-14 flex-none ${left > 0 ? "text-warm-ink" : "text-ink-3"}`}>
                {left > 0
                  ? text.left({ count: left })
                  : seat.waiting > 0
                    ? text.waitingCount({ count: seat.waiting })
                    : text.full}
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
