import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Icon } from "../../shared/art/icon.tsx";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Button } from "../../shared/button.tsx";
import { showInstant } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { FindPeopleDialog } from "./find-people-dialog.tsx";
import { steppingInMessages } from "./messages.ts";
import { StandInDialog } from "./stand-in-dialog.tsx";

/** What the parts here need of a shift at the desk. */
export interface DeskShift {
  readonly id: string;
  readonly times: { readonly timeZone: string };
  readonly seats: readonly {
    readonly id: string;
    readonly name: string;
    readonly taken: number;
    readonly held: number;
    readonly minHeads: number;
    readonly maxHeads: number;
  }[];
  readonly people: readonly { readonly signupId: string; readonly seatId: string; readonly name: string }[];
}

/** For a coming shift that lacks people: asking around, how far that is, and noting who agreed by phone. */
export function MissingPeople({ shift }: { readonly shift: DeskShift }) {
  const text = useMessages(steppingInMessages);
  const trpc = useTRPC();
  const [open, setOpen] = useState<"look" | "standIn">();
  const calls = useQuery({ ...trpc.cover.show.queryOptions({ shiftId: shift.id }), refetchInterval: 60_000 });
  const shut = () => setOpen(undefined);
  const full = shift.seats.every(({ taken, held, maxHeads }) => taken + held >= maxHeads);
  return (
    <Card as="section" aria-labelledby="missing-people">
      <h2 id="missing-people" className="fs-18">
        {text.deskTitle}
      </h2>
      {shift.seats
        .filter(({ taken, minHeads }) => taken < minHeads)
        .map(({ id, name, taken, minHeads }) => (
          <p key={id} className="mt-2 flex items-start gap-2 text-wait-ink">
            <Icon name="alert" size={18} className="mt-[.15em]" />
            {text.seatShort({ seat: name, count: minHeads - taken })}
          </p>
        ))}
      <p className="meta mt-1">{text.deskDetail}</p>
      <ul>
        {calls.data?.map((call) => (
          <CallLine key={call.id} call={call} zone={shift.times.timeZone} />
        ))}
      </ul>
      <div className="mt-3">
        <Problems list={problemsOf(calls.error)} />
      </div>
      <div className="mt-3 flex flex-wrap items-start gap-2">
        <Button
          kind="soft"
          size="desk"
          icon="search"
          disabledReason={full ? text.noFreeSeat : undefined}
          onPress={() => setOpen("look")}
        >
          {text.look}
        </Button>
        <Button kind="outline" size="desk" icon="phone" onPress={() => setOpen("standIn")}>
          {text.standIn}
        </Button>
      </div>
      {open === "look" && <FindPeopleDialog shift={shift} onClose={shut} />}
      {open === "standIn" && <StandInDialog shift={shift} onClose={shut} />}
    </Card>
  );
}

interface Call {
  readonly id: string;
  readonly seatName: string;
  readonly signupId: string | null;
  readonly status: "open" | "filled" | "closed";
  readonly places: number;
  readonly wave: number;
  readonly nextWaveAt: number | null;
  readonly asked: number;
  readonly yes: number;
  readonly no: number;
}

const tints = { open: "wait", filled: "ok", closed: "plain" } as const;

function CallLine({ call, zone }: { readonly call: Call; readonly zone: string }) {
  const text = useMessages(steppingInMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const view = useDateView(zone);
  const close = useMutation(
    trpc.cover.close.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(trpc.cover.pathFilter()),
    }),
  );
  const { seatName, places, wave, nextWaveAt, asked, yes, no, status } = call;
  return (
    <li className="mt-3 border-t border-line pt-3">
      <div className="flex flex-wrap items-center gap-2">
        <span className="strong min-w-0 flex-1">
          {call.signupId === null ? text.forSeat({ name: seatName, count: places }) : text.forOwn({ name: seatName })}
        </span>
        <Badge tint={tints[status]} {...(status === "filled" ? { icon: "check" } : {})}>
          {text[status]}
        </Badge>
      </div>
      <p className="meta mt-0.5">{text.counts({ asked, yes, no })}</p>
      {status === "open" && (
        <div className="flex flex-wrap items-center gap-x-3">
          <p className="meta">
            <Dotted
              parts={[
                wave > 0 ? text.waves({ wave }) : undefined,
                nextWaveAt === null ? undefined : text.nextWave({ at: showInstant(nextWaveAt, view) }),
              ]}
            />
          </p>
          <Button kind="text" size="row" busy={close.isPending} onPress={() => close.mutate({ coverCallId: call.id })}>
            {text.stopSearch}
          </Button>
        </div>
      )}
      <Problems list={problemsOf(close.error)} />
    </li>
  );
}
