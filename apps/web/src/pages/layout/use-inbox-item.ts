import { useUnread } from "../../features/notices/use-notices.ts";
import { useMessages } from "../../shared/messages.ts";
import { layoutMessages } from "./messages.ts";
import type { NavItem } from "./nav.ts";

/** The way to the inbox with what is unread there, for somebody who is signed in. */
export function useInboxItem(to: "/me/inbox" | "/desk/inbox" | "/federation/inbox", isSignedIn: boolean): NavItem {
  const text = useMessages(layoutMessages);
  const unread = useUnread(isSignedIn).data?.unread ?? 0;
  return { to, label: text.inbox, icon: "bell", unread };
}
