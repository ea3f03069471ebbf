import type { Ref } from "react";
import { FieldError, useFieldWiring, type FieldProps } from "./field-parts.tsx";

interface CheckboxFieldProps extends FieldProps<boolean> {
  readonly ref?: Ref<HTMLInputElement>;
}

/** A thing to agree to or to choose, with its words beside it. */
export function CheckboxField(props: CheckboxFieldProps) {
  return <ToggleField {...props} look="check-box" />;
}

/** A thing that is on or off at once, such as large type. */
export function SwitchField(props: CheckboxFieldProps) {
  return <ToggleField {...props} look="switch-box" />;
}

function ToggleField(props: CheckboxFieldProps & { readonly look: "check-box" | "switch-box" }) {
  const { id, input } = useFieldWiring({ ...props, optional: true, helpStays: true });
  const isSwitch = props.look === "switch-box";
  return (
    <div className="field">
      <label className={isSwitch ? "toggle toggle-apart" : "toggle"}>
        {isSwitch && <span>{props.label}</span>}
        <input
          {...input}
          ref={props.ref}
          className={props.look}
          type="checkbox"
          role={isSwitch ? "switch" : undefined}
          name={props.name}
          checked={props.value}
          onChange={(event) => props.onChange(event.target.checked)}
          onBlur={props.onBlur}
        />
        {!isSwitch && <span>{props.label}</span>}
      </label>
      <FieldError id={`${id}-error`} text={props.error} />
      {(props.disabledReason ?? props.help) && (
        <div id={`${id}-help`} className="field-help">
          {props.disabledReason ?? props.help}
        </div>
      )}
    </div>
  );
}
