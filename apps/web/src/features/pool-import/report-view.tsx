import { headingOf } from "@nuanlin/domain/pool/import-sheet";
import { useState } from "react";
import { Badge, type Tint } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { DataTable } from "../../shared/display/data-table.tsx";
import { CheckboxField } from "../../shared/fields/checkbox-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { useWide } from "../../shared/use-wide.ts";
import { poolImportMessages } from "./messages.ts";
import type { ReportRow, TableReport } from "./send-table.ts";

/** What a table does or did: the sums, and its rows with what to do about each problem. */
export function ReportView({ report }: { readonly report: TableReport }) {
  const text = useMessages(poolImportMessages);
  const [onlyProblems, setOnlyProblems] = useState(report.counts.failed > 0);
  const rows = onlyProblems ? report.rows.filter(({ issues }) => issues.length > 0) : report.rows;
  return (
    <div className="flex flex-col gap-4">
      <Sums counts={report.counts} />
      <CheckboxField label={text.onlyProblems} value={onlyProblems} onChange={setOnlyProblems} />
      <p role="status" className="meta">
        {rows.length === 0 ? text.noProblems : text.shownSome({ count: rows.length })}
      </p>
      {rows.length > 0 && <Rows rows={rows} />}
    </div>
  );
}

function Sums({ counts }: { readonly counts: TableReport["counts"] }) {
  const text = useMessages(poolImportMessages);
  const papers = counts.creates + counts.adds;
  return (
    <ul className="flex flex-wrap gap-2">
      <li>
        <Badge>{text.rows({ count: counts.rows })}</Badge>
      </li>
      <li>
        <Badge tint="ok">{text.people({ count: counts.people })}</Badge>
      </li>
      <li>
        <Badge tint="ok">{text.papers({ count: papers })}</Badge>
      </li>
      {counts.waits > 0 && (
        <li>
          <Badge tint="wait">{text.waits({ count: counts.waits })}</Badge>
        </li>
      )}
      {counts.unchanged > 0 && (
        <li>
          <Badge>{text.unchanged({ count: counts.unchanged })}</Badge>
        </li>
      )}
      {counts.failed > 0 && (
        <li>
          <Badge tint="bad" icon="alert">
            {text.failed({ count: counts.failed })}
          </Badge>
        </li>
      )}
    </ul>
  );
}

function Rows({ rows }: { readonly rows: readonly ReportRow[] }) {
  const text = useMessages(poolImportMessages);
  if (useWide()) {
    return (
      <DataTable
        caption={text.table}
        rows={rows}
        keyOf={({ line }) => String(line)}
        columns={[
          { id: "line", head: text.line, cell: ({ line }) => line },
          { id: "person", head: text.person, cell: (row) => <PersonOf row={row} /> },
          { id: "paper", head: text.paper, cell: (row) => <PaperOf row={row} /> },
          { id: "outcome", head: text.outcome, cell: (row) => <OutcomeOf row={row} /> },
        ]}
      />
    );
  }
  return (
    <Card padding="none">
      <ul aria-label={text.table}>
        {rows.map((row) => (
          <li key={row.line} className="flex flex-col gap-1 border-t border-line p-4 first:border-0">
            <span className="meta">
              {text.line} {row.line}
            </span>
            <PersonOf row={row} />
            <PaperOf row={row} />
            <OutcomeOf row={row} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

const PersonOf = ({ row: { said } }: { readonly row: ReportRow }) => (
  <span>
    {said.name} <span className="meta">{said.phone}</span>
  </span>
);

const PaperOf = ({ row: { said } }: { readonly row: ReportRow }) => (
  <span>
    {said.type} <span className="meta">{said.number}</span>
  </span>
);

const outcomes = {
  creates: { word: "creates", tint: "ok" },
  adds: { word: "adds", tint: "ok" },
  unchanged: { word: "same", tint: "plain" },
  failed: { word: "left", tint: "bad" },
} as const satisfies Record<ReportRow["outcome"], { word: string; tint: Tint }>;

function OutcomeOf({ row: { outcome, waits, issues } }: { readonly row: ReportRow }) {
  const text = useMessages(poolImportMessages);
  const { language } = usePreferences();
  const short = language === "en" ? "en" : "zh";
  const { word, tint } = outcomes[outcome];
  return (
    <span className="flex flex-col gap-1">
      <span className="flex flex-wrap gap-1">
        <Badge tint={tint} {...(outcome === "failed" ? { icon: "alert" as const } : {})}>
          {text[word]}
        </Badge>
        {waits && <Badge tint="wait">{text.secondClerk}</Badge>}
      </span>
      {issues.map(({ column, code }) => (
        <span key={`${column} ${code}`}>
          <span className="strong">{headingOf(column, short)}</span>
          {short === "en" ? " " : "："}
          {text[code]}
        </span>
      ))}
    </span>
  );
}
