import { maxVerificationWords } from "@nuanlin/domain/credentials/verification";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { KeyHint } from "../../shared/display/key-hint.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { useLetterKeys } from "../../shared/use-letter-keys.ts";
import { ClaimCorrection } from "./claim-correction.tsx";
import { verificationMessages } from "./messages.ts";
import type { useDecide } from "./use-verification.ts";
import type { VerificationCase } from "./verification-types.ts";

interface ClaimDecisionProps {
  readonly claim: VerificationCase;
  /** Held by whoever holds the claim: its refusal is still read when the claim has moved on and this is gone. */
  readonly decide: ReturnType<typeof useDecide>;
  /** Called once the decision stands; leads to the next claim. */
  readonly onDecided: () => void;
}

type Mode = "look" | "return" | "ask" | "correct";

interface Given {
  readonly words?: string;
  readonly corrections?: { readonly number: string; readonly issuedOn: string; readonly validUntil: string | null };
}

/** Approve, return with a reason, or ask; A, R and Q do the same from the keyboard. */
export function ClaimDecision({ claim, decide, onDecided }: ClaimDecisionProps) {
  const text = useMessages(verificationMessages);
  const toast = useToast();
  const [mode, setMode] = useState<Mode>("look");
  const [words, setWords] = useState("");
  const { personName: name, status } = claim;
  const apart = claim.apart === "OWN_CASE" || claim.apart === "CONFLICT_OF_INTEREST" ? text[claim.apart] : undefined;
  const blocked = apart ?? (status === "half" && claim.firstByMe ? text.firstByMe : undefined);
  const send = (decision: "approve" | "return" | "ask", { words: said = "", corrections = undefined }: Given = {}) => {
    if (decide.isPending) return;
    const seenSteps = claim.steps.length;
    const given = { credentialId: claim.id, decision, words: said, seenSteps, ...(corrections ? { corrections } : {}) };
    // Not in the callbacks of `mutate`: they are lost once the claim has moved on and this is gone.
    decide.mutateAsync(given).then(
      ({ status: to }) => {
        toast({ text: text[`${to}Toast`]({ name }) });
        setMode("look");
        onDecided();
      },
      () => undefined,
    );
  };
  const open = (next: Mode) => {
    decide.reset();
    setWords("");
    setMode(next);
  };
  const approve = () => {
    if (blocked === undefined) send("approve");
  };
  useLetterKeys(
    apart !== undefined || mode !== "look" ? {} : { a: approve, r: () => open("return"), q: () => open("ask") },
  );
  if (apart !== undefined)
    return (
      <Button wide disabledReason={apart}>
        {text.approve}
      </Button>
    );
  if (mode === "correct") {
    return (
      <ClaimCorrection
        claim={claim}
        busy={decide.isPending}
        onCancel={() => open("look")}
        onSend={(corrections, said) => send("approve", { corrections, words: said })}
      />
    );
  }
  if (mode !== "look") {
    const chips = text.chips.split("|");
    return (
      <div className="flex flex-col gap-3">
        {mode === "return" && (
          <ChipGroup
            label={text.returnChips}
            single
            choices={chips.map((chip) => ({ id: chip, label: chip }))}
            value={chips.filter((chip) => chip === words)}
            onChange={([chip]) => setWords(chip ?? "")}
          />
        )}
        <TextArea
          ref={(field) => {
            if (mode === "ask" && words === "") field?.focus();
          }}
          label={mode === "ask" ? text.askLabel : text.returnLabel}
          {...(mode === "ask" ? { help: text.askHelp } : {})}
          rows={2}
          limit={maxVerificationWords}
          value={words}
          onChange={setWords}
        />
        <div className="flex flex-wrap gap-3">
          <Button kind="outline" onPress={() => open("look")}>
            {text.cancel}
          </Button>
          <Button className="flex-1" busy={decide.isPending} onPress={() => send(mode, { words: words.trim() })}>
            {mode === "ask" ? text.askDo : text.returnDo}
          </Button>
        </div>
      </div>
    );
  }
  const approveWords = status === "half" ? text.approveSecond : claim.twoPerson ? text.approveFirst : text.approve;
  return (
    <div className="flex flex-col gap-3">
      {status === "half" && <Notice tint="lake">{text.secondLook}</Notice>}
      <div className="flex flex-wrap gap-3">
        <Button kind="outline" onPress={() => open("return")}>
          {text.return}
          <KeyHint>R</KeyHint>
        </Button>
        <Button kind="outline" onPress={() => open("ask")}>
          {text.ask}
          <KeyHint>Q</KeyHint>
        </Button>
      </div>
      <Button wide busy={decide.isPending} disabledReason={blocked} onPress={approve}>
        {approveWords}
        <KeyHint>A</KeyHint>
      </Button>
      <Button kind="text" size="desk" icon="edit" onPress={() => open("correct")}>
        {text.correct}
      </Button>
    </div>
  );
}
