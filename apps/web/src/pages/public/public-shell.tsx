import { useQuery } from "@tanstack/react-query";
import { Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { startPageOf } from "../../features/account/start-page.ts";
import { useSignOut } from "../../features/account/use-sign-out.ts";
import { useViewer } from "../../features/account/use-viewer.ts";
import { Avatar } from "../../shared/art/avatar.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { UnreadNews } from "../../features/notices/unread-news.tsx";
import type { NavGroup, NavItem } from "../layout/nav.ts";
import { useInboxItem } from "../layout/use-inbox-item.ts";
import { PublicLayout } from "../layout/public-layout.tsx";
import { publicMessages } from "./messages.ts";

/** Head and foot of what anybody sees; who is signed in finds the way to their own pages. */
export function PublicShell() {
  const text = useMessages(publicMessages);
  const trpc = useTRPC();
  const { data: viewer } = useViewer();
  const profile = useQuery(trpc.profile.show.queryOptions(undefined, { enabled: Boolean(viewer) }));
  const inbox = useInboxItem("/me/inbox", Boolean(viewer));
  const { pathname, href } = useLocation();
  const navigate = useNavigate();
  const signOut = useSignOut(() => void navigate({ to: "/" }));
  const ways: readonly NavItem[] = [
    { to: "/projects", label: text.find, icon: "search" },
    { to: "/help", label: text.needHelp, icon: "hand" },
    { to: "/courses", label: text.courses, icon: "doc" },
    { to: "/professionals", label: text.professionals, icon: "shield-check" },
  ];
  const footer: readonly NavGroup[] = [
    {
      caption: text.footNeighbours,
      items: [
        { to: "/projects", label: text.find, icon: "search" },
        { to: "/help", label: text.needHelp, icon: "hand" },
        { to: "/hours", label: text.myHours, icon: "clock" },
      ],
    },
    {
      caption: text.footOrganisations,
      items: [
        { to: "/desk", label: text.desk, icon: "grid" },
        { to: "/desk/apply", label: text.apply, icon: "plus" },
      ],
    },
    {
      caption: text.footAbout,
      items: [
        { to: "/about", label: text.about, icon: "info" },
        { to: "/accessibility", label: text.accessibility, icon: "person" },
        { to: "/privacy", label: text.privacy, icon: "lock" },
      ],
    },
  ];
  const seed = profile.data?.avatarSeed;
  return (
    <PublicLayout
      items={viewer ? [...ways, { to: startPageOf(viewer), label: text.mine, icon: "person" }] : ways}
      footer={footer}
      signInTo={pathname === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(href)}`}
      bleed={pathname === "/"}
      {...(viewer
        ? {
            inbox,
            account: {
              name: viewer.name,
              detail: profile.data?.phone ?? profile.data?.email ?? "",
              ...(seed === undefined ? {} : { avatar: <Avatar seed={seed} size={40} /> }),
              onSignOut: () => signOut.mutate(),
            },
          }
        : {})}
    >
      {viewer && <UnreadNews />}
      <Outlet />
    </PublicLayout>
  );
}
