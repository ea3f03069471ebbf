import type { importBatchView } from "@nuanlin/api/pool/import-view";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type * as z from "zod/mini";
import { Dotted } from "../../shared/art/dotted.tsx";
import { showInstant } from "../../shared/dates.ts";
import { Badge, type Tint } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Section } from "../../shared/display/section.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { saveFile } from "../../shared/save-file.ts";
import { toCsv } from "../../shared/to-csv.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { poolImportMessages } from "./messages.ts";

type Batch = z.output<typeof importBatchView>;

/** The tables that were taken in, each with its claim codes and its undo. */
export function BatchList() {
  const text = useMessages(poolImportMessages);
  const batches = useQuery(useTRPC().imports.batches.queryOptions());
  return (
    <Section title={text.batches}>
      {batches.isError && <ErrorState error={batches.error} onRetry={() => void batches.refetch()} />}
      {batches.data?.length === 0 && <p className="meta">{text.noBatches}</p>}
      {batches.data && batches.data.length > 0 && (
        <Card padding="none">
          <ul>
            {batches.data.map((batch) => (
              <BatchItem key={batch.id} batch={batch} />
            ))}
          </ul>
        </Card>
      )}
    </Section>
  );
}

const states = {
  running: { word: "statusRunning", tint: "wait" },
  done: { word: "statusDone", tint: "ok" },
  failed: { word: "statusFailed", tint: "bad" },
  undone: { word: "statusUndone", tint: "plain" },
} as const satisfies Record<Batch["status"], { word: string; tint: Tint }>;

function BatchItem({ batch }: { readonly batch: Batch }) {
  const text = useMessages(poolImportMessages);
  const view = useDateView(districtZone);
  const { word, tint } = states[batch.status];
  return (
    <li className="flex flex-col gap-2 border-t border-line p-4 first:border-0">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="strong min-w-0 break-all">{batch.fileName}</h3>
        <Badge tint={tint}>{text[word]}</Badge>
      </div>
      <p className="meta">
        <Dotted
          parts={[
            showInstant(batch.createdAt, view),
            text.batchBy({ name: batch.createdBy }),
            text.batchRows({ done: batch.done, rows: batch.rows }),
            text.verified({ count: batch.verified }),
            ...(batch.waiting > 0 ? [text.waits({ count: batch.waiting })] : []),
          ]}
        />
      </p>
      <div className="flex flex-wrap gap-2">
        {batch.unclaimed > 0 && batch.status !== "undone" && <CodesAction batch={batch} />}
        {batch.undoUntil !== null && <UndoAction batch={batch} />}
      </div>
    </li>
  );
}

function CodesAction({ batch }: { readonly batch: Batch }) {
  const text = useMessages(poolImportMessages);
  const view = useDateView(districtZone);
  const toast = useToast();
  const codes = useMutation(useTRPC().imports.codes.mutationOptions());
  const download = async () => {
    const made = await codes.mutateAsync({ batchId: batch.id });
    const head = [text.name, text.phone, text.code, text.expires];
    const rows = made.map(({ name, phone, code, expiresAt }) => [
      name,
      phone ?? "",
      code,
      showInstant(expiresAt, view),
    ]);
    saveFile(text.codesFile, "text/csv;charset=utf-8", toCsv([head, ...rows]));
    toast({ text: text.codesDone });
  };
  return (
    <ConfirmAction
      label={text.codes({ count: batch.unclaimed })}
      title={text.codesTitle}
      confirmLabel={text.codesYes}
      onConfirm={download}
    >
      {text.codesDetail}
    </ConfirmAction>
  );
}

function UndoAction({ batch }: { readonly batch: Batch }) {
  const text = useMessages(poolImportMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const undo = useMutation(trpc.imports.undo.mutationOptions());
  return (
    <ConfirmAction
      label={text.undo}
      kind="danger-outline"
      title={text.undoTitle}
      confirmLabel={text.undoYes}
      confirmKind="urgent"
      onConfirm={async () => {
        const result = await undo.mutateAsync({ batchId: batch.id });
        toast({ text: text.undone(result) });
        await queryClient.invalidateQueries({ queryKey: trpc.imports.batches.queryKey() });
      }}
    >
      {text.undoDetail}
    </ConfirmAction>
  );
}
