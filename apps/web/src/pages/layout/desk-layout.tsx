import { useState, type ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Icon } from "../../shared/art/icon.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { AccountBlock } from "./account-block.tsx";
import { layoutMessages } from "./messages.ts";
import type { NavGroup, ShellAccount } from "./nav.ts";
import { SideNav, TabLink, UnreadCount } from "./nav-links.tsx";
import { Main, SideBar, SkipLink } from "./shell-parts.tsx";

interface DeskLayoutProps {
  readonly groups: readonly NavGroup[];
  readonly account: ShellAccount;
  readonly children: ReactNode;
  /** Addresses of the three or four ways in the bar of a phone; without them, the first three of the first group. */
  readonly phoneTabs?: readonly string[];
}

/** For organizers and the federation: a side bar with groups and counts; on a phone a bar and a sheet with all ways. */
export function DeskLayout({ groups, account, children, phoneTabs }: DeskLayoutProps) {
  const text = useMessages(layoutMessages);
  const [menuOpen, setMenuOpen] = useState(false);
  const all = groups.flatMap((group) => group.items);
  const tabs = phoneTabs ? all.filter((item) => phoneTabs.includes(item.to)) : all.slice(0, 3);
  // What has no way of its own in the bar shows on the one that leads to it.
  const unread = all.find((item) => item.unread !== undefined && !tabs.includes(item))?.unread ?? 0;
  return (
    <div className="shell">
      <SkipLink />
      <SideBar home={all[0]?.to ?? "/"} groups={groups} account={account} />
      <nav className="tabbar" aria-label={text.mainNav}>
        <ul>
          {tabs.map((item) => (
            <li key={item.to}>
              <TabLink item={item} />
            </li>
          ))}
          <li>
            <AriaButton className="tab-link" onPress={() => setMenuOpen(true)}>
              <Icon name="menu" size={25} />
              {text.menu}
              <span className="tab-link-count">
                <UnreadCount unread={unread} />
              </span>
            </AriaButton>
          </li>
        </ul>
      </nav>
      <Main>{children}</Main>
      <Dialog isOpen={menuOpen} onOpenChange={setMenuOpen} title={text.menuTitle}>
        <nav aria-label={text.mainNav}>
          <SideNav groups={groups} onGo={() => setMenuOpen(false)} />
        </nav>
        <div className="mt-4 border-t border-line pt-2">
          <AccountBlock account={account} />
        </div>
      </Dialog>
    </div>
  );
}
