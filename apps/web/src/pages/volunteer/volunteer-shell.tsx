import { useQuery } from "@tanstack/react-query";
import { Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { useSignOut } from "../../features/account/use-sign-out.ts";
import { useViewer } from "../../features/account/use-viewer.ts";
import { UnreadNews } from "../../features/notices/unread-news.tsx";
import { Avatar } from "../../shared/art/avatar.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import type { NavItem } from "../layout/nav.ts";
import { PagePending } from "../layout/page-pending.tsx";
import { Main } from "../layout/shell-parts.tsx";
import { useInboxItem } from "../layout/use-inbox-item.ts";
import { useSignInFirst } from "../layout/use-sign-in-first.ts";
import { VolunteerLayout } from "../layout/volunteer-layout.tsx";
import { volunteerMessages } from "./messages.ts";

/** Bars and account around a volunteer's own pages; a visitor is sent to sign in and comes back to the same page. */
export function VolunteerShell() {
  const text = useMessages(volunteerMessages);
  const viewer = useViewer();
  const trpc = useTRPC();
  const profile = useQuery(trpc.profile.show.queryOptions(undefined, { enabled: Boolean(viewer.data) }));
  const navigate = useNavigate();
  const signOut = useSignOut(() => void navigate({ to: "/" }));
  const inbox = useInboxItem("/me/inbox", Boolean(viewer.data));
  const atInbox = useLocation({ select: ({ pathname }) => pathname === inbox.to });
  useSignInFirst(viewer.data === null);
  if (viewer.isError) {
    return (
      <Main>
        <ErrorState error={viewer.error} onRetry={() => void viewer.refetch()} />
      </Main>
    );
  }
  if (!viewer.data) return <PagePending />;
  const items: readonly NavItem[] = [
    { to: "/home", label: text.home, icon: "home" },
    { to: "/schedule", label: text.schedule, icon: "calendar" },
    { to: "/check-in", label: text.checkIn, icon: "qr" },
    inbox,
    // The inbox lies below it and has a way of its own.
    { to: "/me", label: text.mine, icon: "person", exact: atInbox },
  ];
  const seed = profile.data?.avatarSeed;
  return (
    <VolunteerLayout
      items={items}
      account={{
        name: viewer.data.name,
        detail: profile.data?.phone ?? profile.data?.email ?? "",
        ...(seed === undefined ? {} : { avatar: <Avatar seed={seed} size={40} /> }),
        onSignOut: () => signOut.mutate(),
      }}
    >
      <UnreadNews />
      <Outlet />
    </VolunteerLayout>
  );
}
