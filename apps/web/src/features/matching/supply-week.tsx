import { timeSlots } from "@nuanlin/domain/codes/time-slot";
import { NeedHaveLegend } from "../../shared/art/need-have-bars.tsx";
import { ChartCard } from "../../shared/display/chart-card.tsx";
import { DataTable } from "../../shared/display/data-table.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { missing, type Supply } from "./supply.ts";
import { supplyMessages } from "./supply-messages.ts";
import { showPlaces, useSupplyWords } from "./use-supply-words.ts";

type Line = Supply["slots"][number];
const partsOfDay = ["morning", "afternoon", "evening"] as const;

/** The week as a sheet of days and times: the places that are free and the people who are, on one scale. */
export function SupplyWeek({ supply }: { readonly supply: Supply }) {
  const text = useMessages(supplyMessages);
  const { language } = usePreferences();
  const words = useSupplyWords();
  const slotName = ({ slot }: Line) => nameIn(timeSlots.byCode(slot), language);
  const days = supply.slots
    .filter((_line, at) => at % partsOfDay.length === 0)
    .map((line, day) => ({
      slot: line.slot,
      // The name of a slot is its day and its time: 周一上午, "Monday morning".
      name: language === "zh-CN" ? slotName(line).slice(0, -2) : (slotName(line).split(" ")[0] ?? ""),
      lines: supply.slots.slice(day * partsOfDay.length, (day + 1) * partsOfDay.length),
    }));
  const most = Math.max(1, ...supply.slots.flatMap(({ places, people }) => [places, people]));
  return (
    <ChartCard
      title={text.timeTitle}
      legend={<NeedHaveLegend needLabel={text.need} haveLabel={text.have} />}
      picture={
        <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={text.timeTitle}>
          <table className="w-full min-w-[40rem] table-fixed border-separate border-spacing-1">
            <thead>
              <tr className="fs-13 text-ink-3">
                <th scope="col" className="w-14 text-start font-normal">
                  <span className="sr-only">{text.partOfDay}</span>
                </th>
                {days.map(({ slot, name }) => (
                  <th key={slot} scope="col" className="pb-1 text-start font-normal">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {partsOfDay.map((part, row) => (
                <tr key={part}>
                  <th scope="row" className="fs-14 text-start font-normal text-ink-2">
                    {text[part]}
                  </th>
                  {days.map(({ lines }) => {
                    const line = lines[row];
                    return line && <SupplyCell key={line.slot} line={line} name={slotName(line)} most={most} />;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      }
      table={
        <DataTable
          caption={text.timeTitle}
          rows={supply.slots}
          keyOf={({ slot }) => slot}
          columns={[
            { id: "slot", head: text.slot, cell: slotName },
            { id: "need", head: text.need, cell: ({ places }) => showPlaces(places), align: "end" },
            { id: "have", head: text.have, cell: ({ people }) => people, align: "end" },
            { id: "difference", head: text.difference, cell: words, align: "end" },
          ]}
        />
      }
      note={text.both}
    />
  );
}

function SupplyCell({ line, name, most }: { readonly line: Line; readonly name: string; readonly most: number }) {
  const text = useMessages(supplyMessages);
  const words = useSupplyWords()(line);
  const short = line.places > 0 && missing(line) > 0;
  const { places, people: have } = line;
  return (
    <td className={`rounded-[12px] p-2 align-top ${short ? "bg-warm-tint" : "bg-sunken"}`}>
      <span aria-hidden className="flex flex-col gap-0.5">
        <i className="h-2 rounded-e-[4px] bg-c-need" style={{ width: `${(places / most) * 100}%` }} />
        <i className="h-2 rounded-e-[4px] bg-c-have" style={{ width: `${(have / most) * 100}%` }} />
        <span className={`fs-13 mt-1 whitespace-nowrap ${short ? "strong text-warm-ink" : "text-ink-2"}`}>{words}</span>
      </span>
      <span className="sr-only">{text.line({ name, need: showPlaces(places), have, words })}</span>
    </td>
  );
}
