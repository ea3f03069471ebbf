import { Dotted } from "../../shared/art/dotted.tsx";
import { Medal } from "../../shared/art/medal.tsx";
import { showShortDay } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { showHours } from "../../shared/quantities.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { hoursMessages, starWord } from "./messages.ts";
import type { Progress } from "./use-my-hours.ts";

/** The stars that the federation issued, each with its number; nothing when there is none. */
export function Recognitions({ recognitions }: Pick<Progress, "recognitions">) {
  const text = useMessages(hoursMessages);
  const view = useDateView(districtZone);
  if (recognitions.length === 0) return null;
  return (
    <Card as="section">
      <h2 className="fs-18 mb-3">{text.issuedTitle}</h2>
      <ul className="flex flex-col gap-3">
        {recognitions.map(({ id, level, number, issuedAt, minutes }) => (
          <li key={id} className="flex items-center gap-3">
            <Medal level={level} size={48} />
            <div className="min-w-0">
              <p className="strong">{text.issuedStar({ star: starWord(text, level) })}</p>
              <p className="meta">
                <Dotted
                  parts={text
                    .issuedLine({ number, day: showShortDay(issuedAt, view), hours: showHours(minutes, view.language) })
                    .split(" · ")}
                />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
