import { Link } from "@tanstack/react-router";
import { Icon } from "../../shared/art/icon.tsx";
import { useMessages } from "../../shared/messages.ts";
import { volunteerMessages } from "./messages.ts";

/** The way up to the page this one belongs to. */
export function BackLink({ to }: { readonly to: "/me" | "/me/credentials" | "/me/settings" | "/hours" | "/schedule" }) {
  const text = useMessages(volunteerMessages);
  return (
    <Link to={to} className="icon-btn -ms-2.5" aria-label={text.back}>
      <Icon name="back" size={24} />
    </Link>
  );
}
