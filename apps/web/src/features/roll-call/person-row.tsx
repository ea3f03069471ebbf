import type { DeskShiftPageView, ShiftPersonView } from "@nuanlin/api/desk/desk-shift-view";
import { type ReactNode, useState } from "react";
import { Avatar } from "../../shared/art/avatar.tsx";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { Button } from "../../shared/button.tsx";
import { showInstant, showTime } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { ContactButton } from "./contact-button.tsx";
import { rollMessages } from "./messages.ts";
import { RemovePerson } from "./remove-person.tsx";
import { cameLine, isCounted, isUnconfirmed, lineBefore, type RollLine, rollOpensAt } from "./roll-line.ts";
import { RollTimes } from "./roll-times.tsx";
import { useRoll } from "./use-roll.ts";

interface PersonRowProps {
  readonly person: ShiftPersonView;
  readonly seat: DeskShiftPageView["seats"][number];
  readonly shift: DeskShiftPageView;
  readonly now: number;
  readonly more: ReactNode;
}

/** One person of the roll: who they are, how they attended, and what can still be done. */
export function PersonRow({ person, seat, shift, now, more }: PersonRowProps) {
  const text = useMessages(rollMessages);
  const [editing, setEditing] = useState(false);
  const counted = isCounted(person);
  const open = shift.status === "open" && !counted;
  const started = shift.times.start <= now;
  const early = now < rollOpensAt(shift.times);
  return (
    <li className="border-t border-line py-3 first:border-0">
      <div className="flex items-start gap-3">
        <Avatar seed={person.avatarSeed} size={44} />
        <div className="min-w-0 flex-1">
          <p className="fs-16 strong flex flex-wrap items-center gap-x-2">
            {person.name}
            {person.attendance?.status === "present" && <Icon name="check" size={18} className="text-ok" />}
          </p>
          <AttendanceLine person={person} zone={shift.times.timeZone} />
          {isUnconfirmed(person, shift, now) && person.reconfirmBy !== null && (
            <Unconfirmed until={person.reconfirmBy} zone={shift.times.timeZone} now={now} />
          )}
          <Marks person={person} lead={seat.lead} />
        </div>
        <ContactButton signupId={person.signupId} name={person.name} />
      </div>
      {open && !early && <MarkButtons person={person} shift={shift} now={now} />}
      {counted && <p className="meta mt-1">{text.counted}</p>}
      <div className="mt-1 flex flex-wrap items-center gap-1">
        {open && early && <MarkButtons person={person} shift={shift} now={now} />}
        {open && person.attendance?.status === "present" && (
          <Button kind="text" size="desk" onPress={() => setEditing(!editing)}>
            {text.editTimes}
          </Button>
        )}
        {open && !started && <RemovePerson signupId={person.signupId} name={person.name} />}
        {more}
      </div>
      {editing && open && <RollTimes person={person} shift={shift} onDone={() => setEditing(false)} />}
    </li>
  );
}

function Unconfirmed({ until, zone, now }: { readonly until: number; readonly zone: string; readonly now: number }) {
  const text = useMessages(rollMessages);
  const moment = showInstant(until, useDateView(zone));
  return (
    <p className="mt-1.5">
      <Badge tint="wait" icon="clock">
        {until > now ? text.unconfirmedUntil({ until: moment }) : text.unconfirmedPast({ until: moment })}
      </Badge>
    </p>
  );
}

function AttendanceLine({ person: { attendance }, zone }: { readonly person: ShiftPersonView; readonly zone: string }) {
  const text = useMessages(rollMessages);
  const view = useDateView(zone);
  if (attendance === null) return <p className="fs-13 text-ink-3">{text.notCalled}</p>;
  if (attendance.status !== "present") return <p className="fs-13 text-ink-3">{text[attendance.status]}</p>;
  return (
    <p className="fs-13 text-ink-3">
      <Dotted
        parts={[
          attendance.inAt === null ? text.came : text.inAt({ time: showTime(attendance.inAt, view) }),
          attendance.outAt === null ? text.stillHere : text.outAt({ time: showTime(attendance.outAt, view) }),
          attendance.inBy === "self" ? text.selfSigned : undefined,
        ]}
      />
    </p>
  );
}

function Marks({ person, lead }: { readonly person: ShiftPersonView; readonly lead: boolean }) {
  const text = useMessages(rollMessages);
  const { skillName, typeName } = useCatalogue();
  const nothing = !lead && !person.minor && person.credentials.length === 0 && person.skills.length === 0;
  if (nothing) return null;
  return (
    <div className="mt-1.5 flex flex-wrap gap-1.5">
      {lead && <Badge tint="lake">{text.lead}</Badge>}
      {person.minor && (
        <Badge tint={person.guardianConsent ? "ok" : "bad"} icon={person.guardianConsent ? "check" : "alert"}>
          <Dotted parts={[text.minor, person.guardianConsent ? text.consentThere : text.consentMissing]} />
        </Badge>
      )}
      {person.credentials.map((code) => (
        <Badge key={code} tint="iris" icon="shield-check">
          {typeName(code)}
        </Badge>
      ))}
      {person.skills.map(({ code, level }) => (
        <Badge key={code}>{text.level({ skill: skillName(code), level })}</Badge>
      ))}
    </div>
  );
}

function MarkButtons({ person, shift, now }: Omit<PersonRowProps, "seat" | "more">) {
  const text = useMessages(rollMessages);
  const roll = useRoll();
  const toast = useToast();
  const early = now < rollOpensAt(shift.times);
  const held = person.attendance?.status;
  const note = (line: RollLine) => {
    const before = lineBefore(person);
    roll.mutate(
      { shiftId: shift.id, lines: [line] },
      {
        onSuccess: () => {
          const words = text.noted({
            name: person.name,
            mark: line.status === "present" ? text.came : text[line.status],
          });
          toast({
            text: words,
            ...(before ? { onUndo: () => roll.mutate({ shiftId: shift.id, lines: [before] }) } : {}),
          });
        },
      },
    );
  };
  const away = (status: "absent" | "excused"): RollLine => ({
    signupId: person.signupId,
    status,
    inAt: null,
    outAt: null,
  });
  const excused = { status: "excused", line: away("excused") } as const;
  const marks = early
    ? [excused]
    : ([
        { status: "present", line: cameLine(person, shift.times, now) },
        { status: "absent", line: away("absent") },
        excused,
      ] as const);
  const asked = roll.isPending ? roll.variables?.lines[0]?.status : undefined;
  return (
    <>
      <div
        role="group"
        aria-label={text.markFor({ name: person.name })}
        className={early ? "contents" : "mt-2.5 grid grid-cols-3 gap-2"}
      >
        {marks.map(({ status, line }) => (
          <Button
            key={status}
            kind={held === status ? "soft" : early ? "text" : "outline"}
            {...(early ? { size: "desk" as const } : { className: "px-2" })}
            {...(held === status ? { icon: "check" as const } : {})}
            busy={asked === status}
            onPress={() => note(line)}
          >
            {status === "present" ? text.came : text[status]}
          </Button>
        ))}
      </div>
      {roll.error !== null && (
        <div className="mt-2 w-full">
          <Problems list={problemsOf(roll.error)} zone={shift.times.timeZone} />
        </div>
      )}
    </>
  );
}
