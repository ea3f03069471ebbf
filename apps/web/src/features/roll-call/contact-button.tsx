import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { IconButton } from "../../shared/icon-button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { rollMessages } from "./messages.ts";

/** Asks for somebody's phone number only when it is needed; the server writes down that it was read. */
export function ContactButton({ signupId, name }: { readonly signupId: string; readonly name: string }) {
  const text = useMessages(rollMessages);
  const trpc = useTRPC();
  const [isOpen, setOpen] = useState(false);
  const contact = useMutation(trpc.desk.contact.mutationOptions());
  const look = () => {
    setOpen(true);
    contact.mutate({ signupId });
  };
  const found = contact.data;
  const nothing = found && found.phone === null && found.email === null && found.guardianPhone === null;
  return (
    <>
      <IconButton icon="phone" label={text.contactOf({ name })} onPress={look} />
      <Dialog isOpen={isOpen} onOpenChange={setOpen} title={text.contactOf({ name })}>
        <div className="flex flex-col gap-3" role="status">
          {found?.phone && <Way href={`tel:${found.phone}`} label={found.phone} />}
          {found?.email && <Way href={`mailto:${found.email}`} label={found.email} />}
          {found?.guardianName && found.guardianPhone && (
            <Way
              href={`tel:${found.guardianPhone}`}
              label={`${text.guardian({ name: found.guardianName })} ${found.guardianPhone}`}
            />
          )}
          {nothing && <p>{text.noContact}</p>}
          <Problems list={problemsOf(contact.error)} />
          <p className="meta">{text.contactNote}</p>
        </div>
      </Dialog>
    </>
  );
}

function Way({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <a href={href} className="btn" data-kind="soft">
      {label}
    </a>
  );
}
