import { Link } from "@tanstack/react-router";
import { Brand } from "../../shared/display/brand.tsx";
import { useMessages } from "../../shared/messages.ts";
import { layoutMessages } from "./messages.ts";
import type { NavGroup } from "./nav.ts";

/** The foot of a public page: what this is, and columns of ways. */
export function PublicFooter({ groups }: { readonly groups: readonly NavGroup[] }) {
  const text = useMessages(layoutMessages);
  return (
    <footer className="public-foot">
      <div className="page-public flex flex-wrap gap-x-16 gap-y-8">
        <div className="min-w-60 flex-1">
          <Brand size={36} />
          <p className="foot-soft fs-14 mt-3">{text.footPlace}</p>
          <p className="foot-soft fs-14 mt-1">{text.footPromise}</p>
        </div>
        {groups.map((group) => (
          <div key={group.items[0]?.to} className="fs-15">
            {group.caption && <p className="strong">{group.caption}</p>}
            <ul className="mt-1">
              {group.items.map((item) => (
                <li key={item.to}>
                  <Link to={item.to} className="foot-soft inline-block py-1.5">
                    {item.label}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </footer>
  );
}
