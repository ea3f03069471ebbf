import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { GuestCode } from "./guest-code.tsx";
import { walkInMessages } from "./messages.ts";

/** Another code for somebody from the door who lost theirs; made on purpose, since the lost one opens nothing from then on. */
export function RenewCode({ signupId, name }: { readonly signupId: string; readonly name: string }) {
  const text = useMessages(walkInMessages);
  const trpc = useTRPC();
  const [isOpen, setOpen] = useState(false);
  const renew = useMutation(trpc.walkIn.renewCode.mutationOptions());
  const open = (next: boolean) => {
    renew.reset();
    setOpen(next);
  };
  return (
    <>
      <Button kind="text" size="desk" aria-label={text.renewFor({ name })} onPress={() => open(true)}>
        {text.renew}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={open}
        title={text.renewFor({ name })}
        actions={
          renew.data ? undefined : (
            <Button wide busy={renew.isPending} onPress={() => renew.mutate({ signupId })}>
              {text.renewNow}
            </Button>
          )
        }
      >
        <div className="flex flex-col gap-3">
          {renew.data ? <GuestCode made={renew.data} /> : <p>{text.renewDetail({ name })}</p>}
          <Problems list={problemsOf(renew.error)} />
        </div>
      </Dialog>
    </>
  );
}
