import type { ReactNode } from "react";
import type { IconName } from "../../shared/art/icon.tsx";

/** One way in the navigation. */
export interface NavItem {
  readonly label: string;
  /** An address of the app. */
  readonly to: string;
  readonly icon: IconName;
  /** How many things wait there; "hot" ones are due now. */
  readonly count?: number;
  readonly hot?: boolean;
  /** How many unread messages are there, counted to a hundred; stands in place of the count. */
  readonly unread?: number;
  /** Active only at exactly this address, not below it; for start pages. */
  readonly exact?: boolean;
}

/** Ways that belong together, with a caption from the second group on. */
export interface NavGroup {
  readonly caption?: string;
  readonly items: readonly NavItem[];
}

/** Who is signed in, as the side bar shows it. */
export interface ShellAccount {
  readonly name: string;
  /** The organisation and role, or the phone number's end. */
  readonly detail: string;
  readonly avatar?: ReactNode;
  readonly onSignOut: () => void;
}
