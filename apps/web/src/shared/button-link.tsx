import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ReactNode, Ref } from "react";
import { Icon, type IconName } from "./art/icon.tsx";
import type { ButtonKind, ButtonSize } from "./button.tsx";

interface ButtonLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  readonly icon?: IconName;
  readonly wide?: boolean;
  readonly children?: ReactNode;
}

function ButtonAnchor({
  kind = "lake",
  size = "phone",
  icon,
  wide,
  className = "",
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a {...rest} className={`btn ${className}`} data-kind={kind} data-size={size} data-wide={wide || undefined}>
      {icon && <Icon name={icon} size={size === "row" ? 18 : 20} />}
      {children}
    </a>
  );
}

/** A way to another page that looks like a button; takes the router's `to`, `params` and `search`. */
export const ButtonLink = createLink(ButtonAnchor);
