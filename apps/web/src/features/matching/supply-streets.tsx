import { streetsOfNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import { NeedHaveBars, NeedHaveLegend } from "../../shared/art/need-have-bars.tsx";
import { ChartCard } from "../../shared/display/chart-card.tsx";
import { DataTable } from "../../shared/display/data-table.tsx";
import { useMessages } from "../../shared/messages.ts";
import type { Supply } from "./supply.ts";
import { supplyMessages } from "./supply-messages.ts";
import { showPlaces, useSupplyWords } from "./use-supply-words.ts";

/** Each street's free places beside the people who live there; what lies outside the district is one line. */
export function SupplyStreets({ supply }: { readonly supply: Supply }) {
  const text = useMessages(supplyMessages);
  const words = useSupplyWords();
  const streets = streetsOfNewDistrict();
  const known = streets.map(({ code, name }) => ({ key: code, name, ...sum(supply, (street) => street === code) }));
  const rest = [
    {
      key: "outside",
      name: text.outside,
      ...sum(supply, (street) => street !== null && streets.every(({ code }) => code !== street)),
    },
    { key: "elsewhere", name: text.elsewhere, ...sum(supply, (street) => street === null) },
  ];
  const rows = [...known.toSorted((a, b) => b.places - a.places), ...rest]
    .filter(({ places, people }) => places > 0 || people > 0)
    .map((row) => {
      const difference = words(row);
      const label = text.line({ name: row.name, need: showPlaces(row.places), have: row.people, words: difference });
      return { ...row, need: row.places, have: row.people, words: difference, label };
    });
  return (
    <ChartCard
      title={text.streetTitle}
      detail={text.streetDetail}
      legend={rows.length > 0 && <NeedHaveLegend needLabel={text.need} haveLabel={text.have} />}
      picture={
        rows.length === 0 ? (
          <p className="py-6 text-center text-ink-2">{text.empty}</p>
        ) : (
          <NeedHaveBars rows={rows} needLabel={text.need} haveLabel={text.have} />
        )
      }
      table={
        <DataTable
          caption={text.streetTitle}
          rows={rows}
          keyOf={({ key }) => key}
          columns={[
            { id: "street", head: text.street, cell: ({ name }) => name },
            { id: "need", head: text.need, cell: ({ need }) => showPlaces(need), align: "end" },
            { id: "have", head: text.have, cell: ({ have }) => have, align: "end" },
            { id: "difference", head: text.difference, cell: (row) => row.words, align: "end" },
          ]}
        />
      }
    />
  );
}

function sum({ streets }: Supply, counts: (street: string | null) => boolean) {
  const mine = streets.filter(({ street }) => counts(street));
  return {
    places: mine.reduce((all, { places }) => all + places, 0),
    people: mine.reduce((all, { people }) => all + people, 0),
  };
}
