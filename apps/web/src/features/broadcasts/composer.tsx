import type { BroadcastReachView } from "@nuanlin/api/notices/broadcast-router";
import { broadcastLength } from "@nuanlin/domain/notices/broadcast";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import type { WrittenToShift } from "./broadcast-section.tsx";
import { ComposeFields } from "./compose-fields.tsx";
import { changed, forgetMessage, keepMessage, type MessageDraft, readMessage } from "./kept-message.ts";
import { MessagePreview } from "./message-preview.tsx";
import { broadcastMessages } from "./messages.ts";

interface ComposerProps {
  readonly shift: WrittenToShift;
  readonly reach: BroadcastReachView;
  readonly onClose: () => void;
}

/** Writing, then one look at what people get and how many they are, then sending; what is written survives a reload. */
export function Composer({ shift, reach, onClose }: ComposerProps) {
  const text = useMessages(broadcastMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const [draft, setDraft] = useState(() => readMessage(shift.id));
  const [isChecking, setChecking] = useState(false);
  const seat = reach.seats.find(({ id }) => id === draft.seatId);
  const { people } = seat ?? reach.all;
  const length = [...draft.words.trim()].length;
  const send = useMutation(
    trpc.broadcast.send.mutationOptions({
      onSuccess: ({ recipients }) => {
        forgetMessage(shift.id);
        toast({ text: text.sent({ count: recipients }) });
        onClose();
      },
      onSettled: () => queryClient.invalidateQueries(trpc.broadcast.pathFilter()),
    }),
  );
  const change = (next: Partial<Omit<MessageDraft, "id">>) => {
    const draftNow = changed(draft, next);
    setDraft(draftNow);
    keepMessage(shift.id, draftNow);
  };
  const missing =
    length === 0
      ? text.wordsMissing
      : length > broadcastLength
        ? text.tooLong({ count: length - broadcastLength })
        : people === 0
          ? text.nobodyThere
          : undefined;
  const submit = () =>
    send.mutate({
      broadcastId: draft.id,
      shiftId: shift.id,
      seatId: seat?.id ?? null,
      words: draft.words,
      urgent: draft.urgent,
    });
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={isChecking ? text.checkTitle({ count: people }) : text.composeTitle}
      actions={
        isChecking ? (
          <>
            <Button busy={send.isPending} onPress={submit}>
              {text.send({ count: people })}
            </Button>
            <Button
              kind="outline"
              onPress={() => {
                send.reset();
                setChecking(false);
              }}
            >
              {text.back}
            </Button>
          </>
        ) : (
          <Button wide disabledReason={missing} onPress={() => setChecking(true)}>
            {text.next}
          </Button>
        )
      }
    >
      <Step key={isChecking ? "check" : "write"}>
        {isChecking ? (
          <>
            <MessagePreview title={shift.title} draft={draft} seatName={seat?.name} people={people} />
            <Problems list={problemsOf(send.error)} zone={shift.times.timeZone} />
          </>
        ) : (
          <ComposeFields draft={draft} reach={reach} length={length} onChange={change} />
        )}
      </Step>
    </Dialog>
  );
}

/** Takes the focus when it appears: the button that led here is gone, and the one that sends is not to be pressed unread. */
function Step({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={ref} tabIndex={-1} className="flex flex-col gap-4 outline-none">
      {children}
    </div>
  );
}
