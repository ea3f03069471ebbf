import { useState } from "react";
import { Medal, type MedalLevel } from "../../shared/art/medal.tsx";
import { ProjectCardSkeleton } from "../../shared/art/project-card.tsx";
import { SeatRing } from "../../shared/art/seat-ring.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { Button } from "../../shared/button.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { DataTable } from "../../shared/display/data-table.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { LoadMore } from "../../shared/display/load-more.tsx";
import { Tabs } from "../../shared/display/tabs.tsx";
import { useMessages } from "../../shared/messages.ts";
import { statesMessages } from "./messages.ts";

const rings = [
  { taken: 0, total: 6 },
  { taken: 3, total: 8 },
  { taken: 6, total: 8 },
  { taken: 8, total: 8 },
  { taken: 14, total: 20 },
];
const levels: readonly MedalLevel[] = [1, 2, 3, 4, 5];

/** Badges of every tint, rings of every fullness, the five medals. */
export function BadgeStates() {
  const text = useMessages(statesMessages);
  return (
    <Card as="section" className="flex flex-col gap-4">
      <h2 className="fs-18">{text.badges}</h2>
      <div className="flex flex-wrap gap-2.5">
        <Badge tint="ok" icon="check">
          {text.confirmed}
        </Badge>
        <Badge tint="wait">{text.waitlist}</Badge>
        <Badge tint="iris" icon="shield-check">
          {text.led}
        </Badge>
        <Badge tint="warm">{text.short}</Badge>
        <Badge tint="lake">{text.published}</Badge>
        <Badge tint="bad">{text.expired}</Badge>
        <Badge>{text.over}</Badge>
      </div>
      <div className="flex flex-wrap gap-4">
        {rings.map(({ taken, total }) => (
          <SeatRing
            key={`${taken} ${total}`}
            taken={taken}
            total={total}
            label={text.seats({ free: total - taken, total })}
            center={taken === total ? { big: text.full } : { small: text.left, big: String(total - taken) }}
          />
        ))}
      </div>
      <div className="flex flex-wrap gap-3">
        {levels.map((level) => (
          <Medal key={level} level={level} size={52} />
        ))}
        <Medal level={5} reached={false} size={52} />
      </div>
    </Card>
  );
}

/** What stands where there is nothing, not yet, or no connection. */
export function EmptyStates() {
  const text = useMessages(statesMessages);
  return (
    <Card as="section">
      <h2 className="fs-18">{text.emptyTitle}</h2>
      <EmptyState picture={<SmallTown />} title={text.empty} detail={text.emptyDetail}>
        <Button kind="soft" size="desk">
          {text.within}
        </Button>
        <Button kind="text" size="desk">
          {text.otherDay}
        </Button>
      </EmptyState>
      <hr className="mb-3 border-line" />
      <ErrorState onRetry={() => undefined} />
    </Card>
  );
}

/** A card on its way. */
export function LoadingStates() {
  const text = useMessages(statesMessages);
  return (
    <Card as="section">
      <h2 className="fs-18 mb-3">{text.loading}</h2>
      <ProjectCardSkeleton />
    </Card>
  );
}

/** Tabs with counts over a table with chosen rows. */
export function TableStates() {
  const text = useMessages(statesMessages);
  const [tab, setTab] = useState<"waiting" | "passed" | "refused">("waiting");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(["a"]));
  const rows = [
    { id: "a", name: text.personA, reason: text.reasonA, hours: "12.50" },
    { id: "b", name: text.personB, reason: text.reasonB, hours: "104.00" },
  ];
  return (
    <Card as="section">
      <Tabs
        label={text.tabs}
        tabs={[
          { id: "waiting", label: text.waiting, count: 7 },
          { id: "passed", label: text.passed, count: 23 },
          { id: "refused", label: text.refused, count: 0 },
        ]}
        value={tab}
        onChange={setTab}
      >
        <DataTable
          caption={text.tabs}
          columns={[
            { id: "name", head: text.name, cell: (row) => row.name },
            { id: "reason", head: text.reason, cell: (row) => row.reason },
            { id: "hours", head: text.hours, cell: (row) => row.hours, align: "end" },
          ]}
          rows={rows}
          keyOf={(row) => row.id}
          selection={{ chosen, onChange: setChosen, nameOf: (row) => row.name }}
        />
        <LoadMore shown={2} total={7} onMore={() => undefined} />
      </Tabs>
    </Card>
  );
}
