import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Brand } from "../../shared/display/brand.tsx";
import { useMessages } from "../../shared/messages.ts";
import { AccountBlock } from "./account-block.tsx";
import { layoutMessages } from "./messages.ts";
import type { NavGroup, ShellAccount } from "./nav.ts";
import { SideNav } from "./nav-links.tsx";

/** The first stop of the keyboard: past the navigation to the page itself. */
export function SkipLink() {
  const text = useMessages(layoutMessages);
  return (
    <a className="skip-link" href="#main">
      {text.skip}
    </a>
  );
}

/** The page between its bars; the target of the skip link. */
export function Main({
  children,
  className = "shell-main",
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <main id="main" tabIndex={-1} className={className}>
      {children}
    </main>
  );
}

interface SideBarProps {
  readonly home: string;
  readonly groups: readonly NavGroup[];
  readonly account: ShellAccount;
}

/** The side bar from 1024 px on: mark, groups, and the account at its foot. */
export function SideBar({ home, groups, account }: SideBarProps) {
  const text = useMessages(layoutMessages);
  return (
    <header className="side">
      <Link to={home} className="side-brand">
        <Brand />
      </Link>
      <nav aria-label={text.mainNav} className="flex-1">
        <SideNav groups={groups} />
      </nav>
      <AccountBlock account={account} />
    </header>
  );
}
