import { mostUnread } from "@nuanlin/domain/notices/inbox";
import { useMessages } from "../../shared/messages.ts";
import { noticeMessages } from "./messages.ts";

/** The count as a badge shows it, which stops at "99+", and as it is said: "3 条未读消息". */
export function useUnreadWords(): (unread: number) => { readonly shown: string; readonly said: string } {
  const text = useMessages(noticeMessages);
  const most = mostUnread - 1;
  return (unread) =>
    unread > most
      ? { shown: `${most}+`, said: text.manyUnread({ count: most }) }
      : { shown: String(unread), said: text.unread({ count: unread }) };
}
