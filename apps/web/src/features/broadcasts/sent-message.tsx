import type { BroadcastView } from "@nuanlin/api/notices/broadcast-router";
import { Dotted } from "../../shared/art/dotted.tsx";
import type { IconName } from "../../shared/art/icon.tsx";
import { showInstant } from "../../shared/dates.ts";
import { Badge, type Tint } from "../../shared/display/badge.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { type DeliveryState, deliveryState } from "./delivery-state.ts";
import { broadcastMessages } from "./messages.ts";

const looks: Readonly<Record<DeliveryState, { readonly tint: Tint; readonly icon: IconName }>> = {
  sending: { tint: "wait", icon: "clock" },
  onTheWay: { tint: "wait", icon: "clock" },
  failed: { tint: "bad", icon: "alert" },
  nobody: { tint: "bad", icon: "alert" },
  inboxOnly: { tint: "plain", icon: "inbox" },
  done: { tint: "ok", icon: "check" },
};

/** One message that was sent: to whom, when, what it said, and over which way it got how far. */
export function SentMessage({ message, zone }: { readonly message: BroadcastView; readonly zone: string }) {
  const text = useMessages(broadcastMessages);
  const view = useDateView(zone);
  const { seatName, senderName, words, urgent, at, told, read, email, sms } = message;
  const state = deliveryState(message);
  const { tint, icon } = looks[state];
  return (
    <li className="mt-3 border-t border-line pt-3 first:mt-2">
      <div className="flex flex-wrap items-center gap-2">
        <span className="strong min-w-0 flex-1">
          {seatName === null ? text.forAll : text.forSeat({ seat: seatName })}
        </span>
        {urgent && (
          <Badge tint="warm" icon="lightning">
            {text.urgentMark}
          </Badge>
        )}
        <Badge tint={tint} icon={icon}>
          {state === "failed" ? text.failed({ count: email.dead + sms.dead }) : text[state]}
        </Badge>
      </div>
      <p className="meta mt-0.5">
        <Dotted parts={[showInstant(at, view), senderName]} />
      </p>
      <p className="mt-1.5 whitespace-pre-line [overflow-wrap:anywhere]">{words}</p>
      {state !== "sending" && (
        <dl className="fs-14 mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-ink-2">
          <dt className="text-ink-3">{text.inbox}</dt>
          <dd>
            <Dotted parts={[text.told({ told }), read > 0 ? text.read({ read }) : undefined]} />
          </dd>
          <Channel name={text.email} counts={email} />
          <Channel name={text.sms} counts={sms} />
        </dl>
      )}
      {state === "failed" && <p className="meta mt-1.5">{text.failedHint}</p>}
      {state === "inboxOnly" && <p className="meta mt-1.5">{text.inboxOnlyHint}</p>}
      {state === "nobody" && <p className="meta mt-1.5">{text.nobodyHint}</p>}
    </li>
  );
}

function Channel({ name, counts }: { readonly name: string; readonly counts: BroadcastView["email"] }) {
  const text = useMessages(broadcastMessages);
  const { waiting, sent, dead, skipped } = counts;
  if (waiting + sent + dead + skipped === 0) return null;
  return (
    <>
      <dt className="text-ink-3">{name}</dt>
      <dd>
        <Dotted
          parts={[
            sent > 0 ? text.out({ count: sent }) : undefined,
            waiting > 0 ? text.waitingOut({ count: waiting }) : undefined,
            dead > 0 ? (
              <span key="dead" className="text-bad-ink">
                {text.dead({ count: dead })}
              </span>
            ) : undefined,
            skipped > 0 ? text.skipped({ count: skipped }) : undefined,
          ]}
        />
      </dd>
    </>
  );
}
