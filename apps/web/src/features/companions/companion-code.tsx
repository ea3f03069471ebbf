import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { showDay } from "../../shared/dates.ts";
import { CodeBox } from "../../shared/display/code-box.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { companionMessages } from "./messages.ts";
import { type CompanionData, useCompanionActions } from "./use-companions.ts";

/** The code that takes what a companion did to an account of their own; asked for on purpose, shown once. */
export function CompanionCode({ companion }: { readonly companion: CompanionData }) {
  const text = useMessages(companionMessages);
  const toast = useToast();
  const view = useDateView(districtZone);
  const { makeCode } = useCompanionActions();
  const [isOpen, setOpen] = useState(false);
  const { id, name, codeUntil } = companion;
  const made = makeCode.data;
  const open = (next: boolean) => {
    makeCode.reset();
    setOpen(next);
  };
  return (
    <>
      <Button kind="outline" size="desk" aria-label={`${text.code} ${name}`} onPress={() => open(true)}>
        {text.code}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={open}
        title={text.codeTitle({ name })}
        actions={
          made === undefined && (
            <Button busy={makeCode.isPending} onPress={() => makeCode.mutate({ companionId: id })}>
              {text.code}
            </Button>
          )
        }
      >
        <div className="flex flex-col gap-3">
          <p>{text.codeDetail({ name })}</p>
          {made === undefined && codeUntil !== null && <p className="meta">{text.codeNew}</p>}
          <Problems list={problemsOf(makeCode.error)} />
          {made && (
            <CodeBox
              code={made.code}
              label={text.codeLabel}
              copyLabel={text.copy}
              copied={`${location.origin}/me?claim=${made.code}`}
              onCopied={() => toast({ text: text.copied })}
            >
              {text.codeUntil({ day: showDay(made.expiresAt, view) })}
            </CodeBox>
          )}
        </div>
      </Dialog>
    </>
  );
}
