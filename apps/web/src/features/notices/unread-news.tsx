import { useState } from "react";
import { useUnread } from "./use-notices.ts";
import { useUnreadWords } from "./unread-words.ts";

/** Says to a screen reader, when something came in, how much is unread now; nothing when somebody reads. */
export function UnreadNews() {
  const words = useUnreadWords();
  const { data } = useUnread();
  const unread = data?.unread;
  const [before, setBefore] = useState(unread);
  const [grown, setGrown] = useState(false);
  if (unread !== before) {
    setBefore(unread);
    setGrown(before !== undefined && unread !== undefined && unread > before);
  }
  return (
    <p role="status" className="sr-only">
      {grown && unread !== undefined ? words(unread).said : ""}
    </p>
  );
}
