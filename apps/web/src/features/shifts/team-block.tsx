import { standingOf } from "@nuanlin/domain/shifts/shift-standing";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { SeatGrid, type LeadSeat } from "../../shared/art/seat-grid.tsx";
import { Section } from "../../shared/display/section.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { shiftMessages } from "./messages.ts";
import {
  canTake,
  coLeadSeatsOf,
  freeInTeam,
  isSocialWorkSeat,
  leadSeatOf,
  type SeatData,
  type ShiftData,
  type TeamData,
  waitsForTeam,
} from "./shift-data.ts";
import { StandingLine } from "./standing-line.tsx";

// Three rows of four: more faces say nothing more about the team.
const cells = 12;

interface TeamBlockProps {
  readonly shift: ShiftData;
  readonly team: TeamData;
  /** Takes a free place of the seat; absent where nothing can be taken now. */
  readonly onTake: ((seatId: string) => void) | undefined;
}

/** Who is coming to this shift: the professional who leads on top, the neighbours below, and where there is still a place. */
export function TeamBlock({ shift, team, onTake }: TeamBlockProps) {
  const text = useMessages(shiftMessages);
  const lead = leadSeatOf(shift);
  const leading = useLeadRow(lead);
  const coLeads = coLeadSeatsOf(shift);
  const others = shift.seats.filter((seat) => seat !== lead && !coLeads.includes(seat));
  const places = others.reduce((sum, seat) => sum + seat.maxHeads, 0);
  const heads = Math.min(places, team.ratioVolunteers ?? places);
  const freeOf = (seat: SeatData) => freeInTeam(shift, seat, team);
  const title = lead === undefined ? text.teamPlain : isSocialWorkSeat(lead) ? text.teamSocial : text.teamProfessional;
  // Whose first free place could be the viewer's own stands first.
  const open = others.filter((seat) => freeOf(seat) > 0).toSorted((a, b) => Number(canTake(b)) - Number(canTake(a)));
  const left = open.reduce((sum, seat) => sum + freeOf(seat), 0);
  const faces = others.flatMap(({ people }) => people).slice(0, left > 0 ? cells - 1 : cells);
  const free = open.flatMap((seat) =>
    Array.from({ length: freeOf(seat) }, () => (others.length > 1 ? seat.name : text.free)),
  );
  const shownFree = free
    .slice(0, cells - faces.length)
    .map((name, at) => (at === 0 && shift.mine === null ? text.youCould : name));
  const hidden = others.reduce((sum, seat) => sum + seat.taken, 0) - faces.length;
  const held = others.reduce((sum, seat) => sum + seat.held, 0);
  const [first] = open;
  return (
    <Section title={title({ neighbours: heads })}>
      <SeatGrid
        {...(leading === undefined ? {} : { lead: leading, leadBadge: text.leadBadge })}
        neighbours={faces.map(({ name, avatarSeed, me }) => ({ seed: avatarSeed, name: me ? text.me : name }))}
        free={shownFree}
        {...(first !== undefined && onTake !== undefined ? { onTakeFirst: () => onTake(first.id) } : {})}
      />
      {coLeads.map((seat) => (
        <CoLead key={seat.id} seat={seat} />
      ))}
      <TeamLine shift={shift} team={team} social={lead !== undefined && isSocialWorkSeat(lead)} />
      <div className="mt-3">
        <StandingLine standing={standingOf(shift.seats, team)} />
      </div>
      {held > 0 && <p className="meta mt-1">{text.heldNote({ count: held })}</p>}
      {(hidden > 0 || left > shownFree.length) && (
        <p className="meta mt-2">
          {hidden > 0 && <span className="me-3">{text.morePeople({ count: hidden })}</span>}
          {left > shownFree.length && <span>{text.moreFree({ count: left - shownFree.length })}</span>}
        </p>
      )}
    </Section>
  );
}

/** Who leads together with the first one. */
function CoLead({ seat }: { readonly seat: SeatData }) {
  const text = useMessages(shiftMessages);
  const names = seat.people.map(({ name, me }) => (me ? text.me : name));
  return (
    <p className="fs-15 mt-3 flex items-start gap-2 text-iris-ink">
      <Icon name="shield-check" size={19} className="mt-[.2em]" />
      <span className="min-w-0">
        {names.length > 0 ? (
          <Dotted parts={[text.alsoLeads, seat.name, ...names]} />
        ) : (
          text.alsoLeadsFree({ seat: seat.name })
        )}
      </span>
    </p>
  );
}

interface TeamLineProps extends Pick<TeamBlockProps, "shift" | "team"> {
  readonly social: boolean;
}

/** Why neighbours wait now: the professional is not there yet, or leads as many as the project allows. */
function TeamLine({ shift, team, social }: TeamLineProps) {
  const text = useMessages(shiftMessages);
  const seat = shift.seats.find(({ kind }) => kind === "volunteer");
  const [reason] = seat === undefined ? [] : waitsForTeam(shift, seat, team);
  if (reason === undefined) return null;
  const words =
    reason.code === "RATIO_REACHED"
      ? text.ratioFull({ ratio: reason.ratio })
      : social
        ? text.opensWithSocial
        : text.opensWithProfessional;
  return (
    <p className="fs-15 mt-3 flex items-start gap-2 text-iris-ink">
      <Icon name="clock" size={19} className="mt-[.2em]" />
      <span className="min-w-0">{words}</span>
    </p>
  );
}

function useLeadRow(lead: SeatData | undefined): LeadSeat | undefined {
  const text = useMessages(shiftMessages);
  const { typeName } = useCatalogue();
  if (lead === undefined) return undefined;
  const credential = lead.credentialType === null ? text.anyCredential : typeName(lead.credentialType);
  const [person] = lead.people;
  if (person === undefined) return { kind: "free", name: text.leadFree, credential };
  return { kind: "taken", seed: person.avatarSeed, name: person.me ? text.me : person.name, credential };
}
