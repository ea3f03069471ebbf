import { useRef, useState } from "react";
import { Button } from "../../shared/button.tsx";
import { KeyHint } from "../../shared/display/key-hint.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useLetterKeys } from "../../shared/use-letter-keys.ts";
import { organisationCaseMessages } from "./messages.ts";
import type { OrganisationCase } from "./organisation-case-types.ts";
import { useDecide } from "./use-decide.ts";

interface PendingDecisionProps {
  readonly organisation: OrganisationCase;
  /** Called once the decision stands; leads to the next one. */
  readonly onDecided: () => void;
}

/** Approve, or send back with a reason the applicant can act on. A and R do the same from the keyboard. */
export function PendingDecision({ organisation, onDecided }: PendingDecisionProps) {
  const { id, name } = organisation;
  const text = useMessages(organisationCaseMessages);
  const toast = useToast();
  const decide = useDecide();
  const [reason, setReason] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const chips = text.chips.split("|");
  const approve = () => {
    if (decide.isPending) return;
    decide.mutate(
      { organisationId: id, decision: "approved", reason: null },
      {
        onSuccess: () => {
          toast({ text: text.approvedToast({ name }) });
          onDecided();
        },
      },
    );
  };
  const sendBack = () => {
    if (reason.trim() === "") return field.current?.focus();
    if (decide.isPending) return;
    decide.mutate(
      { organisationId: id, decision: "returned", reason },
      {
        onSuccess: () => {
          toast({ text: text.returnedToast({ name }) });
          onDecided();
        },
      },
    );
  };
  useLetterKeys(organisation.isOwn ? {} : { a: approve, r: sendBack });
  if (organisation.isOwn) return <Notice tint="wait">{text.own}</Notice>;
  const decision = decide.variables?.decision;
  return (
    <div className="flex flex-col gap-3">
      <ChipGroup
        label={text.chipsLabel}
        single
        choices={chips.map((chip) => ({ id: chip, label: chip }))}
        value={chips.filter((chip) => chip === reason)}
        onChange={([chip]) => setReason(chip ?? "")}
      />
      <TextArea
        ref={field}
        label={text.returnLabel}
        rows={2}
        limit={300}
        optional
        value={reason}
        onChange={setReason}
      />
      <Problems list={problemsOf(decide.error)} />
      <div className="flex flex-wrap gap-3">
        <Button kind="outline" busy={decide.isPending && decision === "returned"} onPress={sendBack}>
          {text.return}
          <KeyHint>R</KeyHint>
        </Button>
        <Button className="flex-1" busy={decide.isPending && decision === "approved"} onPress={approve}>
          {text.approve}
          <KeyHint>A</KeyHint>
        </Button>
      </div>
    </div>
  );
}
