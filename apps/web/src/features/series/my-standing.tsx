import type { MyStandingView } from "@nuanlin/api/series/standing-router";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Dotted } from "../../shared/art/dotted.tsx";
import { showInstant } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { Section } from "../../shared/display/section.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { EndStanding } from "./end-standing.tsx";
import { seriesMessages } from "./messages.ts";
import { rhythmWords } from "./rhythm-words.ts";

/** What one comes to every time; nothing shows when there is none. */
export function MyStanding() {
  const text = useMessages(seriesMessages);
  const trpc = useTRPC();
  const mine = useQuery(trpc.standing.mine.queryOptions());
  if (!mine.data || mine.data.length === 0) return null;
  return (
    <Section title={text.mineTitle} className="mt-8">
      <ul className="flex flex-col gap-3">
        {mine.data.map((standing) => (
          <StandingCard key={standing.id} standing={standing} />
        ))}
      </ul>
    </Section>
  );
}

function StandingCard({ standing }: { readonly standing: MyStandingView }) {
  const text = useMessages(seriesMessages);
  const view = useDateView(standing.rhythm.timeZone);
  const next =
    standing.nextStart === null ? text.noneNext : text.nextAt({ when: showInstant(standing.nextStart, view) });
  return (
    <Card as="li">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <div className="min-w-0 flex-1 basis-60">
          <Link
            to="/projects/$projectId"
            params={{ projectId: standing.projectId }}
            className="strong focus-ring block"
          >
            {standing.title}
          </Link>
          <p>{rhythmWords(standing.rhythm, text, view)}</p>
          <p className="meta">
            <Dotted parts={[standing.seatName, next]} />
          </p>
        </div>
        <EndStanding standingId={standing.id} />
      </div>
    </Card>
  );
}
