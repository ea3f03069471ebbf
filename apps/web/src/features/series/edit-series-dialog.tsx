import type { PlaceView } from "@nuanlin/api/desk/own-project-view";
import type { SeriesPreviewView, SeriesShiftView, SeriesView } from "@nuanlin/api/series/series-view";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { showPeriod } from "../../shared/dates.ts";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { ChangeFields } from "./change-fields.tsx";
import { seriesMessages } from "./messages.ts";
import { PreviewList } from "./preview-list.tsx";
import { changeDraftOf, readChange } from "./series-change.ts";
import { useSeriesChange } from "./use-series-change.ts";

interface EditSeriesDialogProps {
  readonly series: SeriesView;
  readonly places: readonly PlaceView[];
  /** The shift it begins with; null when all are meant. */
  readonly shift: SeriesShiftView | null;
  readonly onClose: () => void;
  readonly onDone: (seriesId: string) => void;
}

/** Changes a series in two steps: say what, then see what it does and to whom, with the one button that does it. */
export function EditSeriesDialog({ series, places, shift, onClose, onDone }: EditSeriesDialogProps) {
  const text = useMessages(seriesMessages);
  const zone = series.rhythm.timeZone;
  const view = useDateView(zone);
  const [draft, setDraft] = useState(() => changeDraftOf(series, shift));
  const { preview, seen, look, apply, forget } = useSeriesChange(series, onDone);
  const asked = {
    seriesId: series.id,
    scope: draft.scope,
    shiftId: draft.scope === "all" ? null : (shift?.id ?? null),
  };
  const change = readChange(draft, series.seats);
  const showIt = () => change !== null && look.mutate({ ...asked, change });
  const title = shift === null ? text.changeAll : showPeriod(shift.times.start, shift.times.end, view);
  if (preview === null || change === null) {
    return (
      <Dialog
        isOpen
        onOpenChange={(open) => !open && onClose()}
        title={title}
        actions={
          <Button busy={look.isPending} onPress={showIt}>
            {text.look}
          </Button>
        }
      >
        <ChangeFields
          value={draft}
          onChange={setDraft}
          places={places}
          hasShift={shift !== null}
          active={series.status === "active"}
        />
        <Problems list={problemsOf(look.error)} zone={zone} />
      </Dialog>
    );
  }
  const needsReason = preview.lines.some(
    ({ kind, people }) => kind === "cancelled" && (people > 0 || change === "cancel"),
  );
  const missing = needsReason && draft.reason.trim().length < 2 ? text.reasonMissing : undefined;
  const sum = sumOf(preview);
  const stale = problemsOf(apply.error).some(({ code }) => code === "SERIES_CHANGED");
  return (
    <Dialog
      isOpen
      wide
      onOpenChange={(open) => !open && onClose()}
      title={text.previewTitle}
      actions={
        <>
          {stale ? (
            <Button busy={look.isPending} onPress={showIt}>
              {text.lookAgain}
            </Button>
          ) : (
            preview.problems.length === 0 &&
            preview.lines.length > 0 && (
              <Button
                kind={change === "cancel" ? "danger-outline" : "lake"}
                busy={apply.isPending}
                disabledReason={missing}
                onPress={() =>
                  apply.mutate({ ...asked, change, reason: draft.reason, fingerprint: preview.fingerprint })
                }
              >
                {change === "cancel" ? text.applyCancel(sum) : text.applyEdit(sum)}
              </Button>
            )
          )}
          <Button kind="outline" onPress={forget}>
            {text.backToForm}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {needsReason && (
          <TextArea
            label={text.reason}
            help={text.reasonHelp}
            limit={300}
            rows={2}
            value={draft.reason}
            onChange={(reason) => setDraft({ ...draft, reason })}
          />
        )}
        <Problems list={preview.problems} zone={zone} />
        <Problems list={problemsOf(apply.error)} zone={zone} />
        <PreviewList key={seen} preview={preview} timeZone={zone} />
      </div>
    </Dialog>
  );
}

/** How many shifts change and how many people hear of it; added ones touch nobody. */
function sumOf({ lines }: SeriesPreviewView): { readonly shifts: number; readonly people: number } {
  const told = lines.filter(({ kind }) => kind === "moved" || kind === "cancelled");
  return { shifts: lines.length, people: told.reduce((sum, { people }) => sum + people, 0) };
}
