import { hintAtContact } from "@nuanlin/domain/accounts/contact-hint";
import { TextField } from "../../shared/fields/text-field.tsx";
import type { BoundField } from "../../shared/forms/form-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { accountMessages } from "./messages.ts";

/** Phone number or e-mail in one field; when something is missing it says what, and how many digits. */
export function ContactField({ field }: { readonly field: BoundField<string> }) {
  const text = useMessages(accountMessages);
  const { error, ...bound } = field;
  const hint = error === undefined || bound.value === "" ? null : hintAtContact(bound.value);
  const words = () => {
    switch (hint?.kind) {
      case "digits_missing":
        return text.digitsMissing(hint);
      case "digits_over":
        return text.digitsOver(hint);
      case "address_unfinished":
        return text.addressUnfinished;
      case "neither":
        return text.neither;
      default:
        return error;
    }
  };
  return <TextField {...bound} label={text.contact} autoComplete="username" inputMode="email" error={words()} />;
}
