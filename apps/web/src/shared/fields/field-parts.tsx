import { useId, type ReactNode } from "react";
import { Icon } from "../art/icon.tsx";
import { useMessages } from "../messages.ts";
import { fieldMessages } from "./messages.ts";

/** What every field takes; `V` is the kind of value it holds. */
export interface FieldProps<V> {
  readonly label: ReactNode;
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** Called on leaving the field, which is when it is checked. */
  readonly onBlur?: (() => void) | undefined;
  readonly name?: string | undefined;
  /** A line below that helps before anything is wrong. */
  readonly help?: ReactNode;
  /** What is missing, in words; shows the error state. */
  readonly error?: string | undefined;
  /** Says "optional" beside the label; a field is expected otherwise. */
  readonly optional?: boolean;
  /** Why it cannot be changed; giving a reason is the only way to disable a field. */
  readonly disabledReason?: string | undefined;
}

/** The ids and states that tie an input to its label, help and error. */
export function useFieldWiring(props: Pick<FieldProps<never>, "error" | "help" | "disabledReason" | "optional">) {
  const id = useId();
  const described = [props.error ? `${id}-error` : "", props.help || props.disabledReason ? `${id}-help` : ""].filter(
    Boolean,
  );
  return {
    id,
    input: {
      id,
      disabled: props.disabledReason !== undefined,
      "aria-invalid": props.error ? true : undefined,
      "aria-required": props.optional ? undefined : true,
      "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
    },
  } as const;
}

interface FieldFrameProps extends Pick<FieldProps<never>, "label" | "help" | "error" | "optional" | "disabledReason"> {
  readonly id: string;
  readonly children: ReactNode;
  /** A group of inputs is named by `aria-labelledby` instead of one `for`. */
  readonly group?: boolean;
}

/** Label above, input, then what is missing and what helps. */
export function FieldFrame({ id, label, help, error, optional, disabledReason, group, children }: FieldFrameProps) {
  const text = useMessages(fieldMessages);
  const words = (
    <>
      {label}
      {optional && <span className="field-optional">{text.optional}</span>}
    </>
  );
  return (
    <div className="field">
      {group ? (
        <span id={`${id}-label`} className="field-label">
          {words}
        </span>
      ) : (
        <label htmlFor={id} className="field-label">
          {words}
        </label>
      )}
      {children}
      <FieldError id={`${id}-error`} text={error} />
      {(disabledReason ?? help) && (
        <div id={`${id}-help`} className="field-help">
          {disabledReason ?? help}
        </div>
      )}
    </div>
  );
}

/** What is missing in a field; nothing when nothing is. */
export function FieldError({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  if (!text) return null;
  return (
    <div id={id} className="field-error">
      <Icon name="alert" size={16} />
      <span>{text}</span>
    </div>
  );
}
