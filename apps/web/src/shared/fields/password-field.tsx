import { useState, type Ref } from "react";
import { IconButton } from "../icon-button.tsx";
import { useMessages } from "../messages.ts";
import { FieldFrame, useFieldWiring, type FieldProps } from "./field-parts.tsx";
import { fieldMessages } from "./messages.ts";
import { frameOf } from "./text-field.tsx";

interface PasswordFieldProps extends FieldProps<string> {
  readonly ref?: Ref<HTMLInputElement>;
  /** So that a password manager knows whether to fill in or to make one up. */
  readonly autoComplete: "current-password" | "new-password";
}

/** A password, which can be looked at while typing. */
export function PasswordField(props: PasswordFieldProps) {
  const { id, input } = useFieldWiring(props);
  const [shown, setShown] = useState(false);
  const text = useMessages(fieldMessages);
  return (
    <FieldFrame id={id} {...frameOf(props)}>
      <div className="field-with-end">
        <input
          {...input}
          ref={props.ref}
          className="field-box"
          type={shown ? "text" : "password"}
          name={props.name}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={props.onBlur}
          autoComplete={props.autoComplete}
          autoCapitalize="none"
          spellCheck={false}
        />
        <span className="field-end">
          <IconButton
            icon={shown ? "eye-off" : "eye"}
            label={shown ? text.hidePassword : text.showPassword}
            onPress={() => setShown(!shown)}
            size={20}
          />
        </span>
      </div>
    </FieldFrame>
  );
}
