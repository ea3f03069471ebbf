import { Link } from "@tanstack/react-router";
import { Icon } from "../../shared/art/icon.tsx";
import { useUnreadWords } from "../../features/notices/unread-words.ts";
import { useMessages } from "../../shared/messages.ts";
import { layoutMessages } from "./messages.ts";
import type { NavGroup, NavItem } from "./nav.ts";

interface SideNavProps {
  readonly groups: readonly NavGroup[];
  readonly onGo?: () => void;
}

/** The groups of a side bar or of the menu sheet, one link a row. */
export function SideNav({ groups, onGo }: SideNavProps) {
  return groups.map((group) => (
    <div key={group.items[0]?.to}>
      {group.caption && <p className="side-caption">{group.caption}</p>}
      <ul className="flex flex-col gap-0.5">
        {group.items.map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              activeOptions={{ exact: item.exact ?? false, includeSearch: false }}
              className="side-link"
              onClick={onGo}
            >
              <Icon name={item.icon} size={20} />
              <span className="min-w-0 flex-1">{item.label}</span>
              <NavCount item={item} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** One of the bar at the bottom of a phone: icon above word, filled when it is the chosen one. */
export function TabLink({ item }: { readonly item: NavItem }) {
  return (
    <Link to={item.to} activeOptions={{ exact: item.exact ?? false, includeSearch: false }} className="tab-link">
      {({ isActive }: { isActive: boolean }) => (
        <>
          <Icon name={item.icon} size={25} filled={isActive} />
          {item.label}
          {(item.hot || item.unread !== undefined) && (
            <span className="tab-link-count">
              <NavCount item={item} />
            </span>
          )}
        </>
      )}
    </Link>
  );
}

function NavCount({ item }: { readonly item: NavItem }) {
  const text = useMessages(layoutMessages);
  if (item.unread !== undefined) return <UnreadCount unread={item.unread} />;
  if (item.count === undefined || (item.hot && item.count === 0)) return null;
  return (
    <span className={item.hot ? "nav-hot" : "nav-count"}>
      <span aria-hidden>{item.count}</span>
      <span className="sr-only">{text.waiting({ count: item.count })}</span>
    </span>
  );
}

/** How much is unread, at most "99+"; nothing when nothing is. */
export function UnreadCount({ unread }: { readonly unread: number }) {
  const words = useUnreadWords();
  if (unread === 0) return null;
  const { shown, said } = words(unread);
  return (
    <span className="nav-hot">
      <span aria-hidden>{shown}</span>
      <span className="sr-only"> {said}</span>
    </span>
  );
}
