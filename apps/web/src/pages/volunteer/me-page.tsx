import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useSignOut } from "../../features/account/use-sign-out.ts";
import { useViewer } from "../../features/account/use-viewer.ts";
import { worksForFederation } from "../../features/account/start-page.ts";
import { ClaimForm } from "../../features/companions/claim-form.tsx";
import { CompanionList } from "../../features/companions/companion-list.tsx";
import { useMyProgress } from "../../features/hours/use-my-hours.ts";
import { weekOf } from "../../features/hours/week-of.ts";
import { useOwnProfile } from "../../features/people/use-own-profile.ts";
import { Avatar } from "../../shared/art/avatar.tsx";
import { IconBox } from "../../shared/art/icon-box.tsx";
import { Icon, type IconName } from "../../shared/art/icon.tsx";
import { Medal } from "../../shared/art/medal.tsx";
import { Button } from "../../shared/button.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Card } from "../../shared/display/card.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { showHours } from "../../shared/quantities.ts";
import { useTitle } from "../../shared/use-title.ts";
import { MissingNotice } from "./missing-notice.tsx";
import { volunteerMessages } from "./messages.ts";
import { MyOrganisations } from "./my-organisations.tsx";
import { federationPath } from "./public-paths.ts";

/** The account: who one is, what was awarded, and the ways to everything of one's own. */
export function MePage() {
  const text = useMessages(volunteerMessages);
  useTitle(text.account);
  const { language } = usePreferences();
  const { claim } = useSearch({ from: "/volunteer/me" });
  const viewer = useViewer().data;
  const profile = useOwnProfile();
  const [year] = useState(() => weekOf(new Date(), districtZone).year);
  const progress = useMyProgress(year).data;
  const navigate = useNavigate();
  const signOut = useSignOut(() => void navigate({ to: "/" }));
  if (profile.isError) {
    return (
      <>
        <h1 className="sr-only">{text.account}</h1>
        <ErrorState error={profile.error} onRetry={() => void profile.refetch()} />
      </>
    );
  }
  if (!profile.data) {
    return (
      <Loading>
        <RowsSkeleton rows={6} />
      </Loading>
    );
  }
  const { name, avatarSeed, phone, email, missing, credentials } = profile.data;
  const supervises = (viewer?.memberships.length ?? 0) > 0 || credentials.some(({ status }) => status === "verified");
  return (
    <div className="mx-auto flex max-w-[40rem] flex-col gap-4">
      <header className="flex flex-wrap items-center gap-4 py-2">
        <Avatar seed={avatarSeed} size={72} />
        <div className="min-w-0 flex-1">
          <h1 className="fs-24">{name}</h1>
          <p className="meta">{phone ?? email}</p>
          {progress && (
            <p className="fs-15 mt-0.5">{text.totalHours({ hours: showHours(progress.counting, language) })}</p>
          )}
        </div>
        {progress && progress.recognitions.length > 0 && (
          <Link to="/hours" aria-label={text.hoursLink} className="flex gap-1 rounded-full">
            {progress.recognitions.map(({ id, level }) => (
              <Medal key={id} level={level} size={44} />
            ))}
          </Link>
        )}
      </header>
      <MissingNotice missing={missing} />
      <Card padding="none">
        <ul>
          <Way to="/me/profile" icon="person" title={text.profileLink} detail={text.profileLinkDetail} />
          <Way
            to="/me/credentials"
            icon="shield-check"
            title={text.credentialsLink}
            detail={text.credentialsLinkDetail}
          />
          <Way to="/me/professional" icon="people" title={text.professionalLink} detail={text.professionalLinkDetail} />
          {supervises && (
            <Way to="/me/supervision" icon="shield" title={text.supervisionLink} detail={text.supervisionLinkDetail} />
          )}
          <Way to="/me/learning" icon="doc" title={text.learningLink} detail={text.learningLinkDetail} />
          <Way to="/hours" icon="medal" title={text.hoursLink} detail={text.hoursLinkDetail} />
          <Way to="/schedule" icon="calendar" title={text.scheduleLink} detail={text.scheduleLinkDetail} />
          <Way to="/me/settings" icon="settings" title={text.settings} detail={text.settingsLinkDetail} />
        </ul>
      </Card>
      <CompanionList />
      <ClaimForm code={claim} />
      {viewer && viewer.memberships.length > 0 && <MyOrganisations memberships={viewer.memberships} />}
      <div className="flex flex-wrap gap-3">
        {viewer && worksForFederation(viewer) && (
          <ButtonLink to={federationPath} kind="soft">
            {text.toFederation}
          </ButtonLink>
        )}
        <Button kind="outline" icon="logout" busy={signOut.isPending} onPress={() => signOut.mutate()}>
          {text.signOut}
        </Button>
      </div>
    </div>
  );
}

interface WayProps {
  readonly to:
    | "/me/profile"
    | "/me/credentials"
    | "/me/supervision"
    | "/me/professional"
    | "/me/learning"
    | "/hours"
    | "/schedule"
    | "/me/settings";
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
}

function Way({ to, icon, title, detail }: WayProps) {
  return (
    <li className="border-t border-line first:border-0">
      <Link to={to} className="flex min-h-18 items-center gap-3.5 rounded-card px-5 py-3">
        <IconBox icon={icon} />
        <span className="min-w-0 flex-1">
          <span className="block">{title}</span>
          <span className="meta block">{detail}</span>
        </span>
        <Icon name="chevron-right" className="text-ink-3" />
      </Link>
    </li>
  );
}
