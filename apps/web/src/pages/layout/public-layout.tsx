import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Brand } from "../../shared/display/brand.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { IconButton } from "../../shared/icon-button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { AccountBlock } from "./account-block.tsx";
import { layoutMessages } from "./messages.ts";
import type { NavGroup, NavItem, ShellAccount } from "./nav.ts";
import { SideNav, UnreadCount } from "./nav-links.tsx";
import { PreferencesButton } from "./preferences-button.tsx";
import { PublicFooter } from "./public-footer.tsx";
import { Main, SkipLink } from "./shell-parts.tsx";

interface PublicLayoutProps {
  readonly items: readonly NavItem[];
  /** Columns of links at the foot of the page. */
  readonly footer: readonly NavGroup[];
  /** Where "sign in" leads. */
  readonly signInTo: string;
  /** Given when somebody is signed in; stands in place of "sign in". */
  readonly account?: ShellAccount;
  /** The way to the inbox of whoever is signed in. */
  readonly inbox?: NavItem;
  /** The landing page draws its scene behind the head and goes to the edges itself. */
  readonly bleed?: boolean;
  readonly children: ReactNode;
}

/** Head with mark and ways, the page, and the foot, for anybody. */
export function PublicLayout({ items, footer, signInTo, account, inbox, bleed = false, children }: PublicLayoutProps) {
  const text = useMessages(layoutMessages);
  const [menuOpen, setMenuOpen] = useState(false);
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className={bleed ? "absolute inset-x-0 top-0 z-20" : ""}>
        <div className="page-public public-head">
          <Link to="/" className="me-auto">
            <Brand size={36} />
          </Link>
          <nav className="public-nav" aria-label={text.mainNav}>
            {items.map((item) => (
              <Link key={item.to} to={item.to} activeOptions={{ exact: item.exact ?? false }}>
                {item.label}
              </Link>
            ))}
          </nav>
          <div className="flex items-center gap-1">
            {inbox && <InboxLink item={inbox} />}
            <PreferencesButton />
            {account ? (
              <AccountBlock account={account} look="avatar" />
            ) : (
              <ButtonLink to={signInTo} kind="outline" size="desk" className="bg-surface">
                {text.signIn}
              </ButtonLink>
            )}
            <span className="phone-only">
              <IconButton icon="menu" label={text.menuTitle} onPress={() => setMenuOpen(true)} />
            </span>
          </div>
        </div>
      </header>
      <Main className={bleed ? "flex-1" : "page-public flex-1 pt-2 pb-8"}>{children}</Main>
      <PublicFooter groups={footer} />
      <Dialog isOpen={menuOpen} onOpenChange={setMenuOpen} title={text.menuTitle}>
        <nav aria-label={text.mainNav}>
          <SideNav groups={[{ items }]} onGo={() => setMenuOpen(false)} />
        </nav>
      </Dialog>
    </div>
  );
}

function InboxLink({ item }: { readonly item: NavItem }) {
  return (
    <Link to={item.to} className="icon-btn">
      <Icon name={item.icon} size={24} />
      <span className="sr-only">{item.label}</span>
      <span className="absolute start-[calc(50%+4px)] top-0">
        <UnreadCount unread={item.unread ?? 0} />
      </span>
    </Link>
  );
}
