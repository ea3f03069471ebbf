import type { ProfileField } from "@nuanlin/domain/problem";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { useMessages } from "../../shared/messages.ts";
import { volunteerMessages } from "./messages.ts";

/** What the profile lacks before any seat can be taken, with the way to the first missing field. */
export function MissingNotice({ missing }: { readonly missing: readonly ProfileField[] }) {
  const text = useMessages(volunteerMessages);
  const [first] = missing;
  if (first === undefined) return null;
  const names: Record<ProfileField, string> = {
    name: text.fieldName,
    birthDate: text.fieldBirthDate,
    division: text.fieldDivision,
    phoneOrEmail: text.fieldContact,
  };
  return (
    <Notice
      tint="warm"
      action={
        <ButtonLink to="/me/profile" search={first === "phoneOrEmail" ? {} : { focus: first }} kind="text" size="row">
          {text.fillIn}
        </ButtonLink>
      }
    >
      {text.missingTitle({ fields: missing.map((field) => names[field]).join(text.fieldJoint) })}
    </Notice>
  );
}
