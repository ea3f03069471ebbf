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

interface Wired extends Pick<FieldProps<never>, "error" | "help" | "disabledReason" | "optional"> {
  /** The help is shown beside what is missing too. */
  readonly helpStays?: boolean;
}

/** The ids and states that tie an input to its label, and to its error or help. */
export function useFieldWiring({ error, help, disabledReason, optional, helpStays = false }: Wired) {
  const id = useId();
  const helps = (help || disabledReason) && (helpStays || !error);
  const described = [error ? `${id}-error` : "", helps ? `${id}-help` : ""].filter(Boolean);
  return {
    id,
    input: {
      id,
      disabled: disabledReason !== undefined,
      "aria-invalid": error ? true : undefined,
      "aria-required": optional ? undefined : true,
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
      {/* What is missing takes the place of what helps, so that nothing moves under the hand. */}
      <FieldError id={`${id}-error`} text={error} />
      {!error && (disabledReason ?? help) && (
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
