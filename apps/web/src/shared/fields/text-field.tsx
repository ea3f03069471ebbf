import type { HTMLAttributes, HTMLInputTypeAttribute, Ref } from "react";
import { FieldFrame, useFieldWiring, type FieldProps } from "./field-parts.tsx";

interface TextFieldProps extends FieldProps<string> {
  readonly ref?: Ref<HTMLInputElement>;
  readonly type?: Extract<HTMLInputTypeAttribute, "text" | "tel" | "email" | "search" | "url">;
  readonly autoComplete?: string;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
  /** An example, never the label. */
  readonly placeholder?: string;
  readonly maxLength?: number;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { id, input } = useFieldWiring(props);
  return (
    <FieldFrame id={id} {...frameOf(props)}>
      <input
        {...input}
        ref={props.ref}
        className="field-box"
        type={props.type ?? "text"}
        name={props.name}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
        autoComplete={props.autoComplete}
        inputMode={props.inputMode}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
      />
    </FieldFrame>
  );
}

/** The part of a field's props that its frame shows. */
export function frameOf<V>(props: FieldProps<V>) {
  const { label, help, error, optional = false, disabledReason } = props;
  return { label, help, error, optional, disabledReason };
}
