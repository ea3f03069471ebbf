import { useState, type ReactNode } from "react";
import { Button } from "../button.tsx";
import { Card } from "./card.tsx";
import { useMessages } from "../messages.ts";
import { displayMessages } from "./messages.ts";

interface ChartCardProps {
  readonly title: string;
  readonly detail?: ReactNode;
  /** What the colours mean, under the title; goes away with the picture. */
  readonly legend?: ReactNode;
  readonly picture: ReactNode;
  /** The same data as a table. */
  readonly table: ReactNode;
  readonly note?: ReactNode;
  readonly className?: string;
}

/** A chart that can be read as a table with the same data. */
export function ChartCard({ title, detail, legend, picture, table, note, className = "" }: ChartCardProps) {
  const text = useMessages(displayMessages);
  const [asTable, setAsTable] = useState(false);
  return (
    <Card className={className}>
      <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="fs-18 flex-1 whitespace-nowrap">{title}</h2>
        <Button
          kind="text"
          size="row"
          icon={asTable ? "chart" : "list"}
          aria-label={`${asTable ? text.showPicture : text.showTable} · ${title}`}
          onPress={() => setAsTable(!asTable)}
        >
          {asTable ? text.showPicture : text.showTable}
        </Button>
      </div>
      {detail && <p className="meta mb-2">{detail}</p>}
      {!asTable && legend && <div className="mb-3 flex flex-wrap justify-end">{legend}</div>}
      {asTable ? <div className="max-h-[30rem] overflow-y-auto">{table}</div> : picture}
      {note && <div className="meta mt-3">{note}</div>}
    </Card>
  );
}
