import type { Ref } from "react";
import { Icon } from "../art/icon.tsx";
import { useMessages } from "../messages.ts";
import { FieldFrame, useFieldWiring, type FieldProps } from "./field-parts.tsx";
import { fieldMessages } from "./messages.ts";
import { frameOf } from "./text-field.tsx";

export interface Choice<K extends string = string> {
  readonly id: K;
  readonly label: string;
}

interface SelectFieldProps<K extends string> extends FieldProps<K | ""> {
  readonly ref?: Ref<HTMLSelectElement>;
  readonly choices: readonly Choice<K>[];
  /** The word for "nothing chosen"; given together with `optional` it can be chosen again. */
  readonly placeholder?: string;
}

/** One out of many. The phone's own wheel or list opens, which people know. */
export function SelectField<K extends string>(props: SelectFieldProps<K>) {
  const { id, input } = useFieldWiring(props);
  const text = useMessages(fieldMessages);
  return (
    <FieldFrame id={id} {...frameOf(props)}>
      <div className="field-with-end">
        <select
          {...input}
          ref={props.ref}
          className="field-box"
          name={props.name}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value as K | "")}
          onBlur={props.onBlur}
        >
          <option value="" disabled={!props.optional} hidden={!props.optional}>
            {props.placeholder ?? text.choose}
          </option>
          {props.choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
        <span className="field-end">
          <Icon name="chevron-down" size={20} />
        </span>
      </div>
    </FieldFrame>
  );
}
