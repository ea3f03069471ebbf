import type { ReactNode } from "react";
import { useMessages } from "../../shared/messages.ts";
import { layoutMessages } from "./messages.ts";
import type { NavItem, ShellAccount } from "./nav.ts";
import { TabLink } from "./nav-links.tsx";
import { Main, SideBar, SkipLink } from "./shell-parts.tsx";

interface VolunteerLayoutProps {
  /** Home, schedule, check-in, mine: at most five. */
  readonly items: readonly NavItem[];
  readonly account: ShellAccount;
  readonly children: ReactNode;
}

/** A bar at the bottom of a phone, a rail from 640 px, a side bar from 1024 px. */
export function VolunteerLayout({ items, account, children }: VolunteerLayoutProps) {
  const text = useMessages(layoutMessages);
  const home = items[0]?.to ?? "/";
  return (
    <div className="shell">
      <SkipLink />
      <SideBar home={home} groups={[{ items }]} account={account} />
      <nav className="tabbar" aria-label={text.mainNav}>
        <ul>
          {items.map((item) => (
            <li key={item.to}>
              <TabLink item={item} />
            </li>
          ))}
        </ul>
      </nav>
      <Main>{children}</Main>
    </div>
  );
}
