import type { Ref } from "react";
import { TextField } from "../../shared/fields/text-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { signupMessages } from "./messages.ts";

interface JoinCodeFieldProps {
  readonly code: {
    readonly typed: string;
    readonly change: (next: string) => void;
    readonly fault: "wrong" | "missing" | null;
    readonly ref: Ref<HTMLInputElement>;
  };
}

/** The number that opens a project, typed on the digits of the phone. */
export function JoinCodeField({ code: { typed, change, fault, ref } }: JoinCodeFieldProps) {
  const text = useMessages(signupMessages);
  const error = fault === "wrong" ? text.codeWrong : fault === "missing" ? text.codeMissing : undefined;
  return (
    <TextField
      ref={ref}
      label={text.code}
      help={text.codeHelp}
      error={error}
      value={typed}
      onChange={change}
      inputMode="numeric"
      autoComplete="off"
      maxLength={6}
    />
  );
}
