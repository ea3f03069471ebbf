import { Avatar } from "../../shared/art/avatar.tsx";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Card } from "../../shared/display/card.tsx";
import { DataTable } from "../../shared/display/data-table.tsx";
import { showShortDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { showHours } from "../../shared/quantities.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { useWide } from "../../shared/use-wide.ts";
import { recognitionMessages } from "./messages.ts";
import type { IssuedStar } from "./star-types.ts";

/** The register. On a phone, where a table would be cut, each star is a row with everything in it. */
export function IssuedStars({ stars }: { readonly stars: readonly IssuedStar[] }) {
  return useWide() ? <IssuedTable stars={stars} /> : <IssuedList stars={stars} />;
}

function IssuedList({ stars }: { readonly stars: readonly IssuedStar[] }) {
  const text = useMessages(recognitionMessages);
  const view = useDateView(districtZone);
  return (
    <Card as="section" aria-label={text.register}>
      <ul>
        {stars.map(({ id, number, name, avatarSeed, level, minutes, issuedAt, issuedBy, ruleVersion }) => (
          <li key={id} className="flex items-start gap-3 border-t border-line py-3 first:border-0 first:pt-0">
            <Avatar seed={avatarSeed} size={36} />
            <div className="min-w-0 flex-1">
              <p className="fs-16 strong">
                <Dotted parts={[name, text.star({ level })]} />
              </p>
              <p className="meta">
                <Dotted parts={[number, showHours(minutes, view.language), showShortDay(issuedAt, view)]} />
              </p>
              <p className="meta">
                <Dotted parts={[issuedBy, `${text.rule} ${ruleVersion}`]} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The register: number, person, level, the hours it rested on, who issued it and by which rule. */
function IssuedTable({ stars }: { readonly stars: readonly IssuedStar[] }) {
  const text = useMessages(recognitionMessages);
  const view = useDateView(districtZone);
  return (
    <Card>
      <DataTable
        caption={text.register}
        rows={stars}
        keyOf={({ id }) => id}
        columns={[
          {
            id: "number",
            head: text.number,
            cell: ({ number }) => <span className="whitespace-nowrap">{number}</span>,
          },
          {
            id: "name",
            head: text.name,
            cell: ({ name, avatarSeed }) => (
              <span className="flex items-center gap-2 whitespace-nowrap">
                <Avatar seed={avatarSeed} size={30} />
                {name}
              </span>
            ),
          },
          { id: "level", head: text.level, cell: ({ level }) => text.star({ level }) },
          { id: "minutes", head: text.minutes, cell: ({ minutes }) => showHours(minutes, view.language), align: "end" },
          { id: "day", head: text.day, cell: ({ issuedAt }) => showShortDay(issuedAt, view) },
          { id: "by", head: text.by, cell: ({ issuedBy }) => issuedBy },
          { id: "rule", head: text.rule, cell: ({ ruleVersion }) => ruleVersion },
        ]}
      />
    </Card>
  );
}
