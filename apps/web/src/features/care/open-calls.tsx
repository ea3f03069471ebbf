import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Card } from "../../shared/display/card.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useNow } from "../../shared/use-now.ts";
import { careMessages } from "./messages.ts";
import { minutesSince } from "./minutes-since.ts";

const askAgainMs = 15_000;

/** Calls for a professional in the organisation's shifts that nobody has taken over; nothing when there is none. */
export function OpenCalls({ organisationId }: { readonly organisationId: string }) {
  const text = useMessages(careMessages);
  const trpc = useTRPC();
  const now = useNow(askAgainMs);
  const calls = useQuery(trpc.escalation.open.queryOptions({ organisationId }, { refetchInterval: askAgainMs }));
  if (!calls.data || calls.data.length === 0) return null;
  return (
    <Card as="section">
      <h2 className="fs-18 mb-2">{text.openTitle}</h2>
      <ul>
        {calls.data.map((call) => (
          <li key={call.id} className="flex flex-wrap items-center gap-3 border-t border-line py-3 first:border-0">
            <div className="min-w-0 flex-1">
              <p className="fs-16">{call.title}</p>
              <p className="meta">
                <Dotted
                  parts={[
                    text.openSince({ minutes: minutesSince(call.raisedAt, now) }),
                    text.openBy({ name: call.raisedName }),
                    call.placeName,
                  ]}
                />
              </p>
            </div>
            <Link
              to="/escalations/$escalationId"
              params={{ escalationId: call.id }}
              className="btn"
              data-kind="soft"
              data-size="desk"
            >
              {text.look}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
