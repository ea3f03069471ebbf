import type { Ref } from "react";
import { useMessages } from "../messages.ts";
import { FieldError, FieldFrame, useFieldWiring, type FieldProps } from "./field-parts.tsx";
import { fieldMessages } from "./messages.ts";
import { frameOf } from "./text-field.tsx";

interface DateFieldProps extends FieldProps<string> {
  readonly ref?: Ref<HTMLInputElement>;
  /** Earliest and latest value, in the form of the value. */
  readonly min?: string;
  readonly max?: string;
  readonly autoComplete?: string;
}

/** A calendar day as "2026-11-28", in the device's own calendar. Empty while none is chosen. */
export function DateField(props: DateFieldProps) {
  return <NativeField {...props} type="date" />;
}

/** A time of day as "09:00". Empty while none is chosen. */
export function TimeField(props: DateFieldProps) {
  return <NativeField {...props} type="time" />;
}

function NativeField(props: DateFieldProps & { readonly type: "date" | "time" }) {
  const { id, input } = useFieldWiring(props);
  return (
    <FieldFrame id={id} {...frameOf(props)}>
      <input
        {...input}
        ref={props.ref}
        className="field-box"
        type={props.type}
        name={props.name}
        value={props.value}
        min={props.min}
        max={props.max}
        autoComplete={props.autoComplete}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
      />
    </FieldFrame>
  );
}

/** A day and a time of day as "2026-11-28T09:00", wall clock of the place; either half may be empty meanwhile. */
export function DateTimeField(props: DateFieldProps) {
  const { id, input } = useFieldWiring(props);
  const text = useMessages(fieldMessages);
  const [day = "", time = ""] = props.value.split("T");
  const change = (newDay: string, newTime: string) => props.onChange(newDay || newTime ? `${newDay}T${newTime}` : "");
  return (
    <div role="group" aria-labelledby={`${id}-label`}>
      <FieldFrame id={id} {...frameOf({ ...props, error: undefined })} group>
        <div className="grid grid-cols-[1.5fr_1fr] gap-2">
          <input
            {...input}
            ref={props.ref}
            className="field-box"
            type="date"
            aria-label={text.date}
            value={day}
            min={props.min?.slice(0, 10)}
            max={props.max?.slice(0, 10)}
            onChange={(event) => change(event.target.value, time)}
            onBlur={props.onBlur}
          />
          <input
            {...input}
            id={`${id}-time`}
            className="field-box"
            type="time"
            aria-label={text.time}
            value={time}
            onChange={(event) => change(day, event.target.value)}
            onBlur={props.onBlur}
          />
        </div>
        <FieldError id={`${id}-error`} text={props.error} />
      </FieldFrame>
    </div>
  );
}
