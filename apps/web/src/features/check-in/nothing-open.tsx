import { checkInOpensMinutes } from "@nuanlin/domain/attendance/decide-check-in";
import type { ReactNode } from "react";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { showInstant } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { checkInMessages } from "./messages.ts";
import type { OpenPromise } from "./use-check-in.ts";

interface NothingOpenProps {
  readonly next: OpenPromise | null;
  /** Ways on: the schedule when something is next, the projects when nothing is. */
  readonly children: ReactNode;
}

/** Nothing to check in to: what comes next and from when on. */
export function NothingOpen({ next, children }: NothingOpenProps) {
  const text = useMessages(checkInMessages);
  const view = useDateView(next?.timeZone ?? districtZone);
  return (
    <Card>
      <EmptyState
        picture={<SmallTown />}
        title={next === null ? text.nothingAtAll : text.nothingNow}
        detail={
          next !== null && (
            <>
              {text.next({ title: next.title })}
              <br />
              {text.opens({ at: showInstant(next.start - checkInOpensMinutes * 60_000, view) })}
            </>
          )
        }
      >
        {children}
      </EmptyState>
    </Card>
  );
}
