import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import { SeatGrid, type LeadSeat } from "../../shared/art/seat-grid.tsx";
import { Section } from "../../shared/display/section.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { shiftMessages } from "./messages.ts";
import { canTake, freeIn, isSocialWorkSeat, leadSeatOf, type SeatData, type ShiftData } from "./shift-data.ts";
import { StandingLine } from "./standing-line.tsx";

// Three rows of four: more faces say nothing more about the team.
const cells = 12;

interface TeamBlockProps {
  readonly shift: ShiftData;
  /** Takes a free place of the seat; absent where nothing can be taken now. */
  readonly onTake: ((seatId: string) => void) | undefined;
}

/** Who is coming to this shift: the professional who leads on top, the neighbours below, and where there is still a place. */
export function TeamBlock({ shift, onTake }: TeamBlockProps) {
  const text = useMessages(shiftMessages);
  const lead = leadSeatOf(shift);
  const leading = useLeadRow(lead);
  const others = shift.seats.filter((seat) => seat !== lead);
  const heads = others.reduce((sum, seat) => sum + seat.maxHeads, 0);
  const title = lead === undefined ? text.teamPlain : isSocialWorkSeat(lead) ? text.teamSocial : text.teamProfessional;
  // Whose first free place could be the viewer's own stands first.
  const open = others.filter((seat) => freeIn(seat) > 0).toSorted((a, b) => Number(canTake(b)) - Number(canTake(a)));
  const left = open.reduce((sum, seat) => sum + freeIn(seat), 0);
  const faces = others.flatMap(({ people }) => people).slice(0, left > 0 ? cells - 1 : cells);
  const free = open.flatMap((seat) =>
    Array.from({ length: freeIn(seat) }, () => (others.length > 1 ? seat.name : text.free)),
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
      <StandingLine shift={shift} />
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

function useLeadRow(lead: SeatData | undefined): LeadSeat | undefined {
  const text = useMessages(shiftMessages);
  const { language } = usePreferences();
  if (lead === undefined) return undefined;
  const credential =
    lead.credentialType === null ? text.anyCredential : nameIn(credentialTypes.byCode(lead.credentialType), language);
  const [person] = lead.people;
  if (person === undefined) return { kind: "free", name: text.leadFree, credential };
  return { kind: "taken", seed: person.avatarSeed, name: person.me ? text.me : person.name, credential };
}
