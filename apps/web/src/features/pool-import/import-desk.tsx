import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button } from "../../shared/button.tsx";
import { Section } from "../../shared/display/section.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { useMessages } from "../../shared/messages.ts";
import { newId } from "../../shared/new-id.ts";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { poolImportMessages } from "./messages.ts";
import { ReportView } from "./report-view.tsx";
import { sendTable } from "./send-table.ts";

const accepted = [
  ".csv",
  ".txt",
  ".xlsx",
  "text/csv",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
];

/** Choose a table, see what it would do, take it in, see what it did. Nothing is kept between visits but the batch itself. */
export function ImportDesk() {
  const text = useMessages(poolImportMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const check = useMutation({ mutationFn: (chosen: File) => sendTable(chosen, null) });
  const run = useMutation({
    mutationFn: ({ table, batchId }: { readonly table: File; readonly batchId: string }) => sendTable(table, batchId),
    onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.imports.batches.queryKey() }),
  });
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    run.reset();
    check.mutate(chosen);
  };
  const startOver = () => {
    setFile(null);
    check.reset();
    run.reset();
  };

  if (run.isPending) return <Progress batchId={run.variables.batchId} rows={check.data?.counts.rows ?? 0} />;
  if (run.data && file) {
    return (
      <Section title={text.doneTitle({ name: file.name })}>
        <ReportView key="done" report={run.data} />
        <div className="mt-4">
          <Button kind="outline" onPress={startOver}>
            {text.again}
          </Button>
        </div>
      </Section>
    );
  }
  if (check.data && file) {
    const { creates, adds } = check.data.counts;
    return (
      <Section title={text.checkedTitle({ name: file.name })}>
        <div className="flex flex-col gap-4">
          <Notice tint="lake">{text.nothingYet}</Notice>
          <Problems list={problemsOf(run.error)} />
          <div className="flex flex-wrap gap-2">
            <Button
              icon="check"
              disabledReason={creates + adds === 0 ? text.nothingToRun : undefined}
              onPress={() => run.mutate({ table: file, batchId: newId() })}
            >
              {text.run({ count: creates + adds })}
            </Button>
            <Button kind="outline" onPress={startOver}>
              {text.otherFile}
            </Button>
          </div>
          <ReportView key="checked" report={check.data} />
        </div>
      </Section>
    );
  }
  return (
    <Section title={text.choose}>
      <div className="flex flex-col gap-4">
        <p>{text.chooseHelp}</p>
        <Problems list={problemsOf(check.error)} />
        <div className="flex flex-wrap items-center gap-2">
          <FileTrigger acceptedFileTypes={accepted} onSelect={(files) => choose(files?.[0])}>
            <Button busy={check.isPending}>{check.isPending ? text.checking : text.choose}</Button>
          </FileTrigger>
          <a className="btn" data-kind="outline" data-size="phone" href="/imports/professionals/template.xlsx" download>
            {text.templateXlsx}
          </a>
          <a className="btn" data-kind="text" data-size="phone" href="/imports/professionals/template.csv" download>
            {text.templateCsv}
          </a>
        </div>
      </div>
    </Section>
  );
}

/** How far the server is, asked every half second; a batch is in the list a moment after its file has arrived. */
function Progress({ batchId, rows }: { readonly batchId: string; readonly rows: number }) {
  const text = useMessages(poolImportMessages);
  const trpc = useTRPC();
  const batches = useQuery(trpc.imports.batches.queryOptions(undefined, { refetchInterval: 500, retry: false }));
  const done = batches.data?.find(({ id }) => id === batchId)?.done ?? 0;
  return (
    <Section title={text.runTitle}>
      <div className="flex flex-col gap-2">
        <progress className="w-full" aria-label={text.runTitle} max={Math.max(1, rows)} value={done} />
        <p role="status">{text.running({ done, rows })}</p>
      </div>
    </Section>
  );
}
