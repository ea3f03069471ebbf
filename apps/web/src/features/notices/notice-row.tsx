import { noticePath } from "@nuanlin/domain/notices/notice-path";
import { useLocation, useRouter } from "@tanstack/react-router";
import { type MouseEvent, useEffect, useRef, useState } from "react";
import { ButtonLink } from "../../shared/button-link.tsx";
import { useMessages } from "../../shared/messages.ts";
import { noticeMessages } from "./messages.ts";
import { NoticeBody } from "./notice-body.tsx";
import type { InboxNotice } from "./use-notices.ts";

interface NoticeRowProps {
  readonly notice: InboxNotice;
  readonly onRead: (notice: InboxNotice) => void;
}

const rowClass =
  "flex w-full gap-3 rounded-card py-3.5 ps-4 pe-3.5 text-start text-ink no-underline hover:bg-sunken sm:ps-5 sm:pe-5";

/** A line of the inbox. A press reads it and opens where one can act; an organizer's words open here. */
export function NoticeRow({ notice, onRead }: NoticeRowProps) {
  return (
    <li className="border-t border-line first:border-0">
      {notice.kind === "broadcast" ? (
        <BroadcastRow notice={notice} onRead={onRead} />
      ) : (
        <LinkedRow notice={notice} onRead={onRead} />
      )}
    </li>
  );
}

function LinkedRow({ notice, onRead }: NoticeRowProps) {
  const router = useRouter();
  const path = noticePath(notice.kind, notice.facts);
  const open = (event: MouseEvent) => {
    onRead(notice);
    // Another tab or window is the browser's business.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void router.navigate({ href: path });
  };
  const { words } = notice.facts;
  return (
    <a href={path} onClick={open} className={rowClass}>
      <NoticeBody notice={notice} {...(words ? { quote: <Quote words={words} className="line-clamp-2" /> } : {})} />
    </a>
  );
}

function BroadcastRow({ notice, onRead }: NoticeRowProps) {
  const text = useMessages(noticeMessages);
  const { targetId, words = "" } = notice.facts;
  const isNamed = useLocation({ select: ({ hash }) => targetId !== undefined && hash === targetId });
  const [isOpen, setOpen] = useState(isNamed);
  // Whoever comes from the mail about it has it before their eyes; said once, also when the server cannot hear it.
  const said = useRef(false);
  useEffect(() => {
    if (!isNamed || said.current) return;
    said.current = true;
    onRead(notice);
  }, [isNamed, notice, onRead]);
  const press = () => {
    onRead(notice);
    setOpen(!isOpen);
  };
  return (
    <>
      <button type="button" id={targetId} aria-expanded={isOpen} onClick={press} className={`${rowClass} scroll-mt-4`}>
        <NoticeBody notice={notice} quote={<Quote words={words} className={isOpen ? "" : "line-clamp-2"} />} />
      </button>
      {isOpen && (
        <div className="pb-3 ps-16 sm:ps-17">
          <ButtonLink to="/schedule" kind="text" size="desk" className="-ms-3">
            {text.toSchedule}
          </ButtonLink>
        </div>
      )}
    </>
  );
}

function Quote({ words, className }: { readonly words: string; readonly className: string }) {
  return (
    <span className={`fs-15 mt-1 block whitespace-pre-line [overflow-wrap:anywhere] ${className}`}>“{words}”</span>
  );
}
