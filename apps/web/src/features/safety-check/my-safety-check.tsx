import { useQuery } from "@tanstack/react-query";
import { Icon } from "../../shared/art/icon.tsx";
import { showShortDay } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { Section } from "../../shared/display/section.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { safetyCheckMessages } from "./messages.ts";

/** One's own standing near children; silent while it is not known, since most people never need it. */
export function MySafetyCheck() {
  const text = useMessages(safetyCheckMessages);
  const view = useDateView(districtZone);
  const { data } = useQuery(useTRPC().safetyCheck.mine.queryOptions());
  if (!data) return null;
  const { state, validUntil, waiting } = data;
  const day = validUntil === null ? "" : showShortDay(Date.parse(`${validUntil}T04:00:00Z`), view);
  const words = {
    clear: text.myClear({ day }),
    missing: text.myMissing,
    expired: text.myExpired({ day }),
    not_clear: text.myNotClear,
  }[state];
  return (
    <Section title={text.myTitle}>
      <Card>
        <p className="flex items-start gap-3">
          <Icon name={state === "clear" ? "shield-check" : "shield"} />
          <span className="min-w-0 flex-1">{words}</span>
        </p>
        {waiting && <p className="meta mt-2">{text.myWaiting}</p>}
      </Card>
    </Section>
  );
}
