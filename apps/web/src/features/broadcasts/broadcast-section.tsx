import type { BroadcastView } from "@nuanlin/api/notices/broadcast-router";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { Composer } from "./composer.tsx";
import { askAgainAfter } from "./delivery-state.ts";
import { readMessage } from "./kept-message.ts";
import { broadcastMessages } from "./messages.ts";
import { SentMessage } from "./sent-message.tsx";

/** What writing to the people of a shift takes to know of it. */
export interface WrittenToShift {
  readonly id: string;
  readonly title: string;
  readonly times: { readonly timeZone: string };
}

const mostAtFirst = 3;

/** Writing to everybody who comes to a shift or to one of its seats, and how far what was written got. */
export function BroadcastSection({ shift }: { readonly shift: WrittenToShift }) {
  const text = useMessages(broadcastMessages);
  const trpc = useTRPC();
  const [isOpen, setOpen] = useState(false);
  const reach = useQuery(trpc.broadcast.reach.queryOptions({ shiftId: shift.id }));
  const sent = useQuery({
    ...trpc.broadcast.list.queryOptions({ shiftId: shift.id }),
    refetchInterval: ({ state }) => askAgainAfter(state.data ?? []),
  });
  const begun = !isOpen && readMessage(shift.id).words.trim() !== "";
  const nobody = reach.data?.all.people === 0;
  return (
    <Card as="section" aria-labelledby="write-to-people">
      <h2 id="write-to-people" className="fs-18">
        {text.title}
      </h2>
      <p className="meta mt-1">{text.detail}</p>
      <div className="mt-3">
        <Button
          kind="soft"
          size="desk"
          icon="edit"
          disabledReason={nobody ? text.nobodyYet : undefined}
          onPress={() => {
            // Somebody may have joined or left since the page was opened, and the number is about to be promised.
            void reach.refetch();
            setOpen(true);
          }}
        >
          {begun ? text.goOn : text.write}
        </Button>
      </div>
      <Problems list={problemsOf(reach.error ?? sent.error)} />
      {sent.data && sent.data.length > 0 && <SentMessages messages={sent.data} zone={shift.times.timeZone} />}
      {isOpen && reach.data && <Composer shift={shift} reach={reach.data} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function SentMessages({ messages, zone }: { readonly messages: readonly BroadcastView[]; readonly zone: string }) {
  const text = useMessages(broadcastMessages);
  const [all, setAll] = useState(false);
  const shown = all ? messages : messages.slice(0, mostAtFirst);
  return (
    <div className="mt-4">
      <h3 className="fs-14 font-normal text-ink-2">{text.list}</h3>
      <ul>
        {shown.map((message) => (
          <SentMessage key={message.id} message={message} zone={zone} />
        ))}
      </ul>
      {messages.length > mostAtFirst && (
        <Button kind="text" size="desk" onPress={() => setAll(!all)}>
          {all ? text.showFewer : text.showAll({ count: messages.length })}
        </Button>
      )}
    </div>
  );
}
