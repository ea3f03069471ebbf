import type { Ref } from "react";
import { useMessages } from "../messages.ts";
import { FieldFrame, useFieldWiring, type FieldProps } from "./field-parts.tsx";
import { fieldMessages } from "./messages.ts";
import { frameOf } from "./text-field.tsx";

interface TextAreaProps extends FieldProps<string> {
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly rows?: number;
  readonly placeholder?: string;
  /** The most characters it may hold; the last fifth is counted down below the field. */
  readonly limit?: number;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const text = useMessages(fieldMessages);
  const left = props.limit === undefined ? Infinity : props.limit - [...props.value].length;
  const near = props.limit !== undefined && left >= 0 && left <= props.limit / 5;
  const help = near ? text.left({ count: left }) : props.help;
  const { id, input } = useFieldWiring({ ...props, help });
  return (
    <FieldFrame id={id} {...frameOf(props)} help={help}>
      <textarea
        {...input}
        ref={props.ref}
        className="field-box"
        rows={props.rows ?? 4}
        name={props.name}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
        placeholder={props.placeholder}
      />
    </FieldFrame>
  );
}
