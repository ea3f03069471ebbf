import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { CredentialsCard } from "../../features/people/credentials-card.tsx";
import { WishesForm } from "../../features/matching/wishes-form.tsx";
import { GuardianBlock } from "../../features/people/guardian-block.tsx";
import { ProfileForm } from "../../features/people/profile-form.tsx";
import { useOwnProfile } from "../../features/people/use-own-profile.ts";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useHashTarget } from "../../shared/use-hash-target.ts";
import { BackLink } from "./back-link.tsx";
import { MissingNotice } from "./missing-notice.tsx";
import { volunteerMessages } from "./messages.ts";

/** Who somebody is, where they live, what they can do and when; a refusal elsewhere leads to the field it named. */
export function ProfilePage() {
  const text = useMessages(volunteerMessages);
  const { focus, next } = useSearch({ from: "/volunteer/me/profile" });
  const navigate = useNavigate();
  const profile = useOwnProfile();
  const [saved, setSaved] = useState(false);
  useHashTarget();
  const onSaved = () => {
    setSaved(true);
    if (next !== undefined) void navigate({ to: next });
  };
  return (
    <div className="mx-auto max-w-[44rem]">
      <PageTitle title={text.profile} before={<BackLink to="/me" />} />
      {profile.isError && <ErrorState error={profile.error} onRetry={() => void profile.refetch()} />}
      {profile.isPending && (
        <Loading>
          <RowsSkeleton rows={6} />
        </Loading>
      )}
      {profile.data && (
        <div className="flex flex-col gap-4">
          <MissingNotice missing={profile.data.missing} />
          {profile.data.isMinor && (
            <GuardianBlock consent={profile.data.guardianConsent} focused={focus === "guardian" || saved} />
          )}
          <ProfileForm
            profile={profile.data}
            focus={focus === "guardian" ? undefined : focus === "division" ? "divisionCode" : focus}
            onSaved={onSaved}
          />
          <div id="wishes" tabIndex={-1} className="outline-none">
            <WishesForm />
          </div>
          <CredentialsCard credentials={profile.data.credentials} />
        </div>
      )}
    </div>
  );
}
