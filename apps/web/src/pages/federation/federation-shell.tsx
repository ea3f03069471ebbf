import { isFederationRole } from "@nuanlin/domain/actor";
import { useQuery } from "@tanstack/react-query";
import { Outlet, useNavigate } from "@tanstack/react-router";
import { useSignOut } from "../../features/account/use-sign-out.ts";
import { useViewer } from "../../features/account/use-viewer.ts";
import { UnreadNews } from "../../features/notices/unread-news.tsx";
import { Avatar } from "../../shared/art/avatar.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { DeskLayout } from "../layout/desk-layout.tsx";
import type { NavGroup, NavItem } from "../layout/nav.ts";
import { PagePending } from "../layout/page-pending.tsx";
import { Main } from "../layout/shell-parts.tsx";
import { useInboxItem } from "../layout/use-inbox-item.ts";
import { useSignInFirst } from "../layout/use-sign-in-first.ts";
import { federationMessages } from "./messages.ts";

const phoneTabs = ["/federation", "/federation/inbox", "/federation/organisations", "/federation/hours"];

/** The federation's desk with its menu and counts; visitors are sent to sign in, others are told what this is. */
export function FederationShell() {
  const text = useMessages(federationMessages);
  const viewer = useViewer();
  const navigate = useNavigate();
  const signOut = useSignOut(() => void navigate({ to: "/" }));
  const role = viewer.data?.memberships.find(isFederationRole);
  const groups = useNavGroups(role !== undefined);
  const profile = useQuery(useTRPC().profile.show.queryOptions(undefined, { enabled: Boolean(viewer.data) }));
  const seed = profile.data?.avatarSeed;
  useSignInFirst(viewer.data === null);
  if (viewer.isError) {
    return (
      <Main>
        <ErrorState error={viewer.error} onRetry={() => void viewer.refetch()} />
      </Main>
    );
  }
  if (!viewer.data) return <PagePending />;
  if (!role) {
    return (
      <Main className="grid min-h-[70dvh] place-items-center">
        <EmptyState picture={<SmallTown />} heading title={text.notStaffTitle} detail={text.notStaffDetail}>
          <ButtonLink to="/" kind="soft">
            {text.toHome}
          </ButtonLink>
        </EmptyState>
      </Main>
    );
  }
  return (
    <DeskLayout
      groups={groups}
      phoneTabs={phoneTabs}
      account={{
        name: viewer.data.name,
        detail: role.organisationName,
        ...(seed === undefined ? {} : { avatar: <Avatar seed={seed} size={40} /> }),
        onSignOut: () => signOut.mutate(),
      }}
    >
      <UnreadNews />
      <Outlet />
    </DeskLayout>
  );
}

function useNavGroups(enabled: boolean): readonly NavGroup[] {
  const text = useMessages(federationMessages);
  const trpc = useTRPC();
  const inbox = useInboxItem("/federation/inbox", enabled);
  const { data } = useQuery(trpc.districtFigures.waiting.queryOptions(undefined, { enabled }));
  const undelivered = useQuery(trpc.deliveries.dead.queryOptions({ limit: 1 }, { enabled })).data?.total;
  const counted = (item: NavItem, count: number | undefined): NavItem =>
    count === undefined ? item : { ...item, count };
  return [
    {
      items: [
        { to: "/federation", label: text.overview, icon: "grid", exact: true },
        inbox,
        { to: "/federation/pool", label: text.pool, icon: "people" },
        { to: "/federation/plans", label: text.plans, icon: "calendar" },
        { to: "/federation/supply", label: text.supply, icon: "chart" },
      ],
    },
    {
      caption: text.handle,
      items: [
        counted({ to: "/federation/credentials", label: text.credentials, icon: "shield-check" }, data?.claims),
        counted({ to: "/federation/organisations", label: text.organisations, icon: "home" }, data?.organisations),
        counted({ to: "/federation/hours", label: text.hours, icon: "clock" }, data?.hoursToReview),
        counted({ to: "/federation/overdue", label: text.overdue, icon: "alert" }, data?.overdue),
        counted({ to: "/federation/deliveries", label: text.deliveries, icon: "mail" }, undelivered),
      ],
    },
    {
      caption: text.praise,
      items: [counted({ to: "/federation/stars", label: text.stars, icon: "medal" }, data?.stars)],
    },
    {
      caption: text.house,
      items: [
        { to: "/federation/rules", label: text.rules, icon: "moon" },
        { to: "/federation/taxonomy", label: text.taxonomy, icon: "list" },
      ],
    },
  ];
}
