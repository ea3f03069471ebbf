import { withdrawDeadline } from "@nuanlin/domain/shifts/shift";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { Avatar, AvatarStack } from "../../shared/art/avatar.tsx";
import { withDots } from "../../shared/art/dotted.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { NightScene } from "../../shared/art/night-scene.tsx";
import { Ticket } from "../../shared/art/ticket.tsx";
import { Button } from "../../shared/button.tsx";
import { showDay, showInstant, showTimes } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { useDateView } from "../../shared/use-date-view.ts";
import { takeJustJoined } from "./just-joined.ts";
import { shiftMessages } from "./messages.ts";
import { leadSeatOf, placesOf, type ShiftData } from "./shift-data.ts";

interface KeptPlaceProps {
  readonly title: string;
  readonly projectId: string;
  readonly signupId: string;
  readonly shift: ShiftData;
  readonly onAddToCalendar: () => void;
  /** Opens the ways to the meeting point. */
  readonly directions: ReactNode;
}

/** The town at night with one window more, and the kept place as a ticket. */
export function KeptPlace({ title, projectId, signupId, shift, onAddToCalendar, directions }: KeptPlaceProps) {
  const text = useMessages(shiftMessages);
  const view = useDateView(shift.timeZone);
  const [lightUp] = useState(() => takeJustJoined(signupId));
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone; who hears the page hears the good news first.
  useEffect(() => heading.current?.focus(), []);
  const { taken } = placesOf(shift);
  const others = shift.seats.flatMap(({ people }) => people).filter(({ me }) => !me);
  const lead = leadSeatOf(shift)?.people.find(({ me }) => !me);
  const deadline = withdrawDeadline({ period: { start: new Date(shift.start), end: new Date(shift.end) } });
  const more = others.length > 4 ? `+${others.length - 4}` : undefined;
  return (
    <div className="mx-auto max-w-[40rem]">
      <div className="relative -mx-gutter -mt-2 h-[21.25rem] overflow-hidden sm:mx-0 sm:rounded-hero">
        <NightScene others={Math.max(0, taken - 1)} lightUp={lightUp} />
        <div className="absolute inset-x-6 top-8">
          <h1 ref={heading} tabIndex={-1} className="fs-28 text-on-deep outline-none">
            {text.keptTitle}
          </h1>
          <p className="mt-1 text-on-deep-2">{text.keptLamp({ number: Math.max(1, taken) })}</p>
        </div>
      </div>
      <div className="relative -mt-14 sm:px-6">
        <Ticket
          status={
            <>
              <Icon name="check" size={17} className="text-ok" />
              {text.keptStatus}
            </>
          }
          title={withDots(title)}
          facts={[
            { label: text.time, main: showDay(shift.start, view), sub: showTimes(shift.start, shift.end, view) },
            {
              label: text.meetingPoint,
              main: shift.place.name,
              sub: lead
                ? text.askFor({ name: lead.name })
                : shift.place.address === shift.place.name
                  ? undefined
                  : shift.place.address,
            },
          ]}
          {...(others.length > 0
            ? {
                faces: (
                  <AvatarStack size={30} {...(more === undefined ? {} : { more })}>
                    {others.slice(0, 4).map(({ avatarSeed }) => (
                      <Avatar key={avatarSeed} seed={avatarSeed} size={30} />
                    ))}
                  </AvatarStack>
                ),
                facesNote: text.withYou,
              }
            : { facesNote: text.firstOne })}
        />
        <KeptActions title={title} projectId={projectId} onAddToCalendar={onAddToCalendar} directions={directions} />
        <p className="meta mt-4 text-center text-balance">
          {text.cannotCome({ deadline: showInstant(deadline, view) })}
        </p>
      </div>
    </div>
  );
}

/** The look of the three ways on, for those that the page brings along. */
export const keptTile =
  "h-full w-full flex-col rounded-[18px] bg-surface px-1 pt-4 pb-3.5 fs-14 font-normal text-ink shadow-edge [--btn-edge:transparent] [&_svg]:text-lake";

function KeptActions({ title, projectId, onAddToCalendar, directions }: Omit<KeptPlaceProps, "shift" | "signupId">) {
  const text = useMessages(shiftMessages);
  const toast = useToast();
  const invite = async () => {
    const url = `${location.origin}/projects/${projectId}`;
    if ("share" in navigator) {
      // Closing the phone's own sheet without choosing is an answer too, not a fault.
      await navigator.share({ title, text: text.inviteText({ title }), url }).catch(() => undefined);
      return;
    }
    await (navigator as Navigator).clipboard.writeText(url);
    toast({ text: text.copied });
  };
  return (
    <div className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(6rem,1fr))] gap-2.5">
      <Button kind="outline" icon="calendar" className={keptTile} onPress={onAddToCalendar}>
        {text.addToCalendar}
      </Button>
      {directions}
      <Button kind="outline" icon="share" className={keptTile} onPress={() => void invite()}>
        {text.invite}
      </Button>
    </div>
  );
}
