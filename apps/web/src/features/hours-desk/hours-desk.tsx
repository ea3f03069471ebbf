import type { WaitingHoursView } from "@nuanlin/api/desk/waiting-hours-view";
import { useState } from "react";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Button } from "../../shared/button.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { showHours } from "../../shared/quantities.ts";
import { groupEntries } from "./group-entries.ts";
import { type Confirmed, HoursGroup } from "./hours-group.tsx";
import { hoursDeskMessages } from "./messages.ts";

const mostNamed = 5;

/** Everything that waits for the unit; after confirming it says what the volunteers see now. */
export function HoursDesk({ hours, viewerId }: { readonly hours: WaitingHoursView; readonly viewerId: string }) {
  const text = useMessages(hoursDeskMessages);
  const { language } = usePreferences();
  const [confirmed, setConfirmed] = useState<readonly Confirmed[]>([]);
  const groups = groupEntries(hours.entries);
  return (
    <>
      <div role="status">
        {confirmed.length > 0 && (
          <div className="mb-4">
            <Notice
              tint="ok"
              icon="check"
              action={
                <Button kind="text" size="desk" onPress={() => setConfirmed([])}>
                  {text.fine}
                </Button>
              }
            >
              <p className="strong">{text.confirmed({ count: confirmed.length })}</p>
              {confirmed.slice(0, mostNamed).map(({ name, minutes }, index) => (
                <p key={index}>{text.nowSees({ name, hours: showHours(minutes, language) })}</p>
              ))}
            </Notice>
          </div>
        )}
      </div>
      {groups.length === 0 && (
        <EmptyState picture={<SmallTown />} title={text.none} detail={text.noneDetail}>
          <ButtonLink to="/desk" kind="soft">
            {text.toToday}
          </ButtonLink>
        </EmptyState>
      )}
      {groups.map((group) => (
        <HoursGroup key={group.key} group={group} viewerId={viewerId} onConfirmed={setConfirmed} />
      ))}
      {hours.total > hours.entries.length && (
        <p className="meta">{text.more({ count: hours.total - hours.entries.length })}</p>
      )}
    </>
  );
}
