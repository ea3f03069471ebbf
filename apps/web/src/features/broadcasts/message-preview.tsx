import { withDots } from "../../shared/art/dotted.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { useMessages } from "../../shared/messages.ts";
import type { MessageDraft } from "./kept-message.ts";
import { broadcastMessages } from "./messages.ts";

interface MessagePreviewProps {
  /** Of the project, by which people know what it is about. */
  readonly title: string;
  readonly draft: MessageDraft;
  /** Undefined: to everybody who comes. */
  readonly seatName: string | undefined;
  readonly people: number;
}

/** What is about to go out, to whom and over which ways. */
export function MessagePreview({ title, draft, seatName, people }: MessagePreviewProps) {
  const text = useMessages(broadcastMessages);
  const to = seatName === undefined ? text.toAll({ count: people }) : text.toSeat({ seat: seatName, count: people });
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <Icon name="people" size={20} />
        <span className="min-w-0 flex-1">{to}</span>
        {draft.urgent && (
          <Badge tint="warm" icon="lightning">
            {text.urgentMark}
          </Badge>
        )}
      </p>
      <figure aria-label={text.preview} className="rounded-tile bg-sunken p-4">
        <figcaption className="fs-14 text-ink-2">{withDots(text.from({ title }))}</figcaption>
        <p className="mt-1.5 whitespace-pre-line [overflow-wrap:anywhere]">{draft.words.trim()}</p>
      </figure>
      <div className="meta">
        <p>{draft.urgent ? text.waysUrgent : text.waysOrdinary}</p>
        <p>{text.cannotUndo}</p>
      </div>
    </>
  );
}
