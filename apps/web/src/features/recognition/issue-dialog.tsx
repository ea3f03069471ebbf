import { useState } from "react";
import { Avatar } from "../../shared/art/avatar.tsx";
import { Button } from "../../shared/button.tsx";
import { CheckboxField } from "../../shared/fields/checkbox-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { recognitionMessages } from "./messages.ts";
import type { StarCandidate } from "./star-types.ts";
import { type FailedStar, useIssueStars } from "./use-issue-stars.ts";

interface IssueDialogProps {
  /** Whom stars are about to be issued to; nobody means that the dialog is closed. */
  readonly candidates: readonly StarCandidate[];
  readonly onClose: () => void;
}

/** The confirm step: hours are one half, and the clerk says that they have looked at the other. */
export function IssueDialog({ candidates, onClose }: IssueDialogProps) {
  const text = useMessages(recognitionMessages);
  const toast = useToast();
  const { issue, busy } = useIssueStars();
  const [judged, setJudged] = useState(false);
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState<readonly FailedStar[]>([]);
  const close = () => {
    setJudged(false);
    setAsked(false);
    setFailed([]);
    onClose();
  };
  const confirm = async () => {
    setAsked(true);
    if (!judged) return;
    const left = await issue(candidates);
    const count = candidates.length - left.length;
    if (count > 0) toast({ text: text.issuedToast({ count }), icon: "star" });
    if (left.length === 0) close();
    else setFailed(left);
  };
  return (
    <Dialog
      role="alertdialog"
      isOpen={candidates.length > 0}
      onOpenChange={(open) => {
        if (!open) close();
      }}
      title={text.confirmTitle({ count: candidates.length })}
      actions={
        <>
          {failed.length === 0 && (
            <Button busy={busy} onPress={() => void confirm()}>
              {text.issue}
            </Button>
          )}
          <Button kind="outline" onPress={close}>
            {text.keep}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <ul className="flex max-h-60 flex-col gap-2 overflow-y-auto">
          {candidates.map(({ personId, avatarSeed, name, level }) => (
            <li key={personId} className="flex items-center gap-3">
              <Avatar seed={avatarSeed} size={36} />
              <span className="flex-1">{name}</span>
              <span className="text-ink-2">{text.star({ level })}</span>
            </li>
          ))}
        </ul>
        <p>{text.confirmDetail}</p>
        <CheckboxField
          label={text.judged}
          value={judged}
          onChange={setJudged}
          error={asked && !judged ? text.judgedMissing : undefined}
        />
        {failed.map(({ name, problems }) => (
          <div key={name}>
            <p className="strong">{text.failed({ name })}</p>
            <Problems list={problems} />
          </div>
        ))}
      </div>
    </Dialog>
  );
}
