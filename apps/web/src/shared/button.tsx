import { useId, type ReactNode } from "react";
import { Button as AriaButton, type PressEvent } from "react-aria-components/Button";
import { Icon, type IconName } from "./art/icon.tsx";

/** Lake is the one main action, urgent only for "now", professional for credential matters. */
export type ButtonKind = "lake" | "urgent" | "professional" | "soft" | "outline" | "text" | "danger-outline";
/** 48 on phones, 44 on desks, 36 only inside a desk row. */
export type ButtonSize = "phone" | "desk" | "row";

interface ButtonProps {
  readonly children: ReactNode;
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  readonly icon?: IconName;
  /** As wide as what holds it. */
  readonly wide?: boolean;
  /** The work is under way: the label stays, three dots show, a second press does nothing. */
  readonly busy?: boolean;
  /** Why it cannot be pressed. Giving a reason is the only way to disable a button. */
  readonly disabledReason?: string | undefined;
  readonly type?: "button" | "submit";
  readonly onPress?: (event: PressEvent) => void;
  /** What it does, where the words alone do not tell which row they belong to. */
  readonly "aria-label"?: string;
  readonly autoFocus?: boolean;
  readonly className?: string;
}

export function Button(props: ButtonProps) {
  const {
    children,
    kind = "lake",
    size = "phone",
    icon,
    wide = false,
    busy = false,
    disabledReason,
    className = "",
  } = props;
  const reasonId = useId();
  const button = (
    <AriaButton
      className={`btn ${className}`}
      data-kind={kind}
      data-size={size}
      data-wide={wide || undefined}
      type={busy ? "button" : (props.type ?? "button")}
      isDisabled={disabledReason !== undefined}
      // Not react-aria's isPending: its announcement points to the button, and is an image without a name once the page went on.
      data-busy={busy || undefined}
      {...(busy ? { "aria-disabled": true } : {})}
      {...(props.onPress && !busy ? { onPress: props.onPress } : {})}
      {...(props.autoFocus ? { autoFocus: true } : {})}
      {...(props["aria-label"] ? { "aria-label": props["aria-label"] } : {})}
      {...(disabledReason ? { "aria-describedby": reasonId } : {})}
    >
      {icon && <Icon name={icon} size={size === "row" ? 18 : 20} />}
      {children}
      {busy && <BusyDots />}
    </AriaButton>
  );
  if (!disabledReason) return button;
  return (
    <span className={wide ? "block" : "inline-block"}>
      {button}
      <span id={reasonId} className="btn-reason block">
        {disabledReason}
      </span>
    </span>
  );
}

function BusyDots() {
  return (
    <span className="btn-dots" aria-hidden>
      <i />
      <i />
      <i />
    </span>
  );
}
