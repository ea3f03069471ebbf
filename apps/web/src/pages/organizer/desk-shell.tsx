import { useQuery } from "@tanstack/react-query";
import { Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useSignOut } from "../../features/account/use-sign-out.ts";
import { OrganisationNotice } from "../../features/desk/organisation-notice.tsx";
import { OrganisationSwitch } from "../../features/desk/organisation-switch.tsx";
import { UnreadNews } from "../../features/notices/unread-news.tsx";
import { Avatar } from "../../shared/art/avatar.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useViewer } from "../../features/account/use-viewer.ts";
import { DeskLayout } from "../layout/desk-layout.tsx";
import type { NavGroup } from "../layout/nav.ts";
import { PagePending } from "../layout/page-pending.tsx";
import { Main } from "../layout/shell-parts.tsx";
import { useInboxItem } from "../layout/use-inbox-item.ts";
import { useSignInFirst } from "../layout/use-sign-in-first.ts";
import { type Desk, DeskContext, useChosenOrganisation } from "./desk-context.tsx";
import { organizerMessages } from "./messages.ts";

/** Bars, account and organisation around the desk; a visitor is sent to sign in and comes back to the same page. */
export function DeskShell() {
  const text = useMessages(organizerMessages);
  const trpc = useTRPC();
  const viewer = useViewer();
  const own = useQuery(trpc.myOrganisation.list.queryOptions(undefined, { enabled: Boolean(viewer.data) }));
  const [chosen, choose] = useChosenOrganisation();
  const pathname = useLocation({ select: (location) => location.pathname });
  const navigate = useNavigate();
  const signOut = useSignOut(() => void navigate({ to: "/" }));
  const organisations = useMemo(() => (own.data ?? []).filter(({ role }) => role !== "member"), [own.data]);
  const organisation = organisations.find(({ id }) => id === chosen) ?? organisations[0];
  const profile = useQuery(trpc.profile.show.queryOptions(undefined, { enabled: Boolean(viewer.data) }));
  const seed = profile.data?.avatarSeed;
  const waiting = useQuery(
    trpc.desk.today.queryOptions({ organisationId: organisation?.id ?? "" }, { enabled: organisation !== undefined }),
  );
  const asking = useQuery(
    trpc.applicants.open.queryOptions(
      { organisationId: organisation?.id ?? "" },
      { enabled: organisation !== undefined },
    ),
  );
  const open = asking.data?.open;
  const desk = useMemo<Desk | null>(
    () => (viewer.data && organisation ? { viewer: viewer.data, organisation, organisations, choose } : null),
    [viewer.data, organisation, organisations, choose],
  );
  const inbox = useInboxItem(organisation ? "/desk/inbox" : "/me/inbox", Boolean(viewer.data));
  useSignInFirst(viewer.data === null);
  const failed = viewer.error ?? own.error;
  if (failed) {
    return (
      <Main>
        <ErrorState error={failed} onRetry={() => void (viewer.error ? viewer : own).refetch()} />
      </Main>
    );
  }
  if (!viewer.data || own.data === undefined) return <PagePending />;
  const count = waiting.data?.waiting.reduce((sum, shift) => sum + shift.entries, 0);
  const groups: readonly NavGroup[] = organisation
    ? [
        {
          items: [
            { to: "/desk", label: text.today, icon: "sun", exact: true },
            {
              to: "/desk/applicants",
              label: text.applicants,
              icon: "inbox",
              hot: true,
              ...(open === undefined ? {} : { count: open }),
            },
            inbox,
            { to: "/desk/grid", label: text.grid, icon: "calendar" },
            { to: "/desk/plans", label: text.plans, icon: "people" },
            { to: "/desk/projects", label: text.projects, icon: "heart" },
            { to: "/desk/roll", label: text.roll, icon: "check" },
            { to: "/desk/hours", label: text.hours, icon: "clock", ...(count === undefined ? {} : { count }) },
          ],
        },
        {
          caption: text.us,
          items: [
            { to: "/desk/pool", label: text.pool, icon: "shield-check" },
            { to: "/desk/supervision", label: text.supervision, icon: "shield" },
            { to: "/desk/courses", label: text.courses, icon: "doc" },
            { to: "/desk/members", label: text.members, icon: "people" },
            { to: "/desk/organisation", label: text.organisation, icon: "home" },
            { to: "/home", label: text.toVolunteer, icon: "hand" },
          ],
        },
      ]
    : [
        {
          items: [
            { to: "/desk/apply", label: text.apply, icon: "plus" },
            inbox,
            { to: "/home", label: text.toVolunteer, icon: "hand" },
          ],
        },
      ];
  const applying = pathname === "/desk/apply";
  return (
    <DeskLayout
      groups={groups}
      {...(organisation ? { phoneTabs: ["/desk", "/desk/applicants", "/desk/roll", "/desk/hours"] } : {})}
      account={{
        name: viewer.data.name,
        detail: organisation?.name ?? "",
        ...(seed === undefined ? {} : { avatar: <Avatar seed={seed} size={40} /> }),
        onSignOut: () => signOut.mutate(),
      }}
    >
      <UnreadNews />
      {desk === null && !applying && (
        <EmptyState picture={<SmallTown />} title={text.noOrganisation} detail={text.noOrganisationDetail}>
          <ButtonLink to="/desk/apply">{text.apply}</ButtonLink>
        </EmptyState>
      )}
      {desk !== null && !applying && (
        <>
          <OrganisationSwitch organisations={organisations} chosen={desk.organisation.id} onChoose={choose} />
          {pathname !== "/desk/organisation" && <OrganisationNotice organisation={desk.organisation} />}
        </>
      )}
      <DeskContext value={desk}>{(desk !== null || applying) && <Outlet key={desk?.organisation.id} />}</DeskContext>
    </DeskLayout>
  );
}
