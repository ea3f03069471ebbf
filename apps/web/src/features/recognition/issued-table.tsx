import { Avatar } from "../../shared/art/avatar.tsx";
import { Card } from "../../shared/display/card.tsx";
import { DataTable } from "../../shared/display/data-table.tsx";
import { showShortDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { showHours } from "../../shared/quantities.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { recognitionMessages } from "./messages.ts";
import type { IssuedStar } from "./star-types.ts";

/** The register: number, person, level, the hours it rested on, who issued it and by which rule. */
export function IssuedTable({ stars }: { readonly stars: readonly IssuedStar[] }) {
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
