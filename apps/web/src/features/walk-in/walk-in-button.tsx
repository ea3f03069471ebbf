import { walkInOpensMinutes } from "@nuanlin/domain/signups/decide-walk-in";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useTRPC } from "../../shared/trpc.ts";
import { walkInMessages } from "./messages.ts";
import { WalkInCode } from "./walk-in-code.tsx";
import { WalkInForm } from "./walk-in-form.tsx";

export interface WalkInSeat {
  readonly id: string;
  readonly name: string;
  readonly kind: "professional" | "volunteer";
  readonly maxHeads: number;
  readonly taken: number;
  readonly held: number;
  readonly minAge: number;
}

interface WalkInButtonProps {
  readonly shift: {
    readonly status: "open" | "cancelled";
    readonly times: { readonly start: number; readonly end: number; readonly timeZone: string };
    readonly seats: readonly WalkInSeat[];
  };
}

/** At the door: somebody without an account is written down in a few taps, one after the other. */
export function WalkInButton({ shift }: WalkInButtonProps) {
  const text = useMessages(walkInMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [now] = useState(() => Date.now());
  const [isOpen, setOpen] = useState(false);
  const add = useMutation(
    trpc.walkIn.add.mutationOptions({ onSettled: () => queryClient.invalidateQueries(trpc.desk.pathFilter()) }),
  );
  const { status, times, seats } = shift;
  const open = (next: boolean) => {
    add.reset();
    setOpen(next);
  };
  // Credentials cannot be checked at a door.
  const choices = seats.filter(({ kind }) => kind === "volunteer");
  const opensAt = times.start - walkInOpensMinutes * 60_000;
  if (status !== "open" || now < opensAt || times.end <= now || choices.length === 0) return null;
  return (
    <>
      <Button kind="soft" icon="plus" size="desk" onPress={() => open(true)}>
        {text.open}
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={open} title={text.title}>
        {add.data ? (
          <WalkInCode added={add.data} onNext={() => add.reset()} onDone={() => open(false)} />
        ) : (
          <WalkInForm seats={choices} zone={times.timeZone} add={add} />
        )}
      </Dialog>
    </>
  );
}
