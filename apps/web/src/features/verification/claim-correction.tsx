import { maxVerificationWords } from "@nuanlin/domain/credentials/verification";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { DateField } from "../../shared/fields/date-field.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { verificationMessages } from "./messages.ts";
import type { VerificationCase } from "./verification-types.ts";

interface ClaimCorrectionProps {
  readonly claim: VerificationCase;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onSend: (
    corrections: { number: string; issuedOn: string; validUntil: string | null },
    words: string,
  ) => void;
}

/** What was mistyped is put right as the paper says, with a word about it, and approved with that. */
export function ClaimCorrection({ claim, busy, onCancel, onSend }: ClaimCorrectionProps) {
  const text = useMessages(verificationMessages);
  const [number, setNumber] = useState(claim.number);
  const [issuedOn, setIssuedOn] = useState(claim.issuedOn);
  const [validUntil, setValidUntil] = useState(claim.validUntil ?? "");
  const [words, setWords] = useState("");
  return (
    <div className="flex flex-col gap-3">
      <h3 className="fs-16">{text.correctTitle}</h3>
      <TextField label={text.number} value={number} onChange={setNumber} maxLength={60} autoComplete="off" />
      <DateField label={text.issuedOn} value={issuedOn} onChange={setIssuedOn} />
      <DateField label={text.validUntil} optional value={validUntil} onChange={setValidUntil} />
      <TextArea
        label={text.correctWhy}
        rows={2}
        limit={maxVerificationWords}
        value={words}
        onChange={setWords}
        {...(claim.twoPerson ? { help: text.correctSecondNote } : {})}
      />
      <div className="flex flex-wrap gap-3">
        <Button kind="outline" onPress={onCancel}>
          {text.cancel}
        </Button>
        <Button
          className="flex-1"
          busy={busy}
          onPress={() => onSend({ number, issuedOn, validUntil: validUntil === "" ? null : validUntil }, words.trim())}
        >
          {text.correctDo}
        </Button>
      </div>
    </div>
  );
}
