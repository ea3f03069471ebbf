import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { accountMessages } from "../../features/account/messages.ts";
import { PasswordForm } from "../../features/account/password-form.tsx";
import { SignOutEverywhere } from "../../features/account/sign-out-everywhere.tsx";
import { CalendarFeedCard } from "../../features/calendar/calendar-feed-card.tsx";
import { useOwnProfile } from "../../features/people/use-own-profile.ts";
import { MapChoice } from "../../features/schedule/map-choice.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Card } from "../../shared/display/card.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { useTRPC } from "../../shared/trpc.ts";
import { PreferencesPanel } from "../layout/preferences-panel.tsx";
import { BackLink } from "./back-link.tsx";
import { volunteerMessages } from "./messages.ts";

/** Type size, theme, language and map of this device; calendar, password and sessions of the account. */
export function SettingsPage() {
  const text = useMessages(volunteerMessages);
  const account = useMessages(accountMessages);
  const navigate = useNavigate();
  useKeepLanguage();
  return (
    <div className="mx-auto flex max-w-[36rem] flex-col gap-4">
      <PageTitle title={text.settings} before={<BackLink to="/me" />} />
      <Card as="section">
        <h2 className="fs-18 mb-4">{text.appearance}</h2>
        <PreferencesPanel />
      </Card>
      <Card as="section">
        <h2 className="fs-18">{text.noticeSettings}</h2>
        <p className="meta mt-1 mb-4">{text.noticeSettingsDetail}</p>
        <ButtonLink to="/me/settings/notices" kind="soft" icon="bell">
          {text.noticeSettingsOpen}
        </ButtonLink>
      </Card>
      <CalendarFeedCard />
      <Card as="section">
        <h2 className="fs-18 mb-4">{text.directions}</h2>
        <MapChoice />
      </Card>
      <Card as="section">
        <h2 className="fs-18 mb-4">{account.changePassword}</h2>
        <PasswordForm />
      </Card>
      <Card as="section">
        <h2 className="fs-18">{text.security}</h2>
        <p className="meta mt-1 mb-4">{account.everywhereDetail}</p>
        <SignOutEverywhere onSignedOut={() => void navigate({ to: "/sign-in" })} />
      </Card>
    </div>
  );
}

/** The language chosen here is also the one in which we write to the person. */
function useKeepLanguage(): void {
  const { language } = usePreferences();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const kept = useOwnProfile().data?.locale;
  const { mutate, isIdle, isSuccess } = useMutation(
    trpc.account.changeLocale.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.profile.pathFilter()),
    }),
  );
  useEffect(() => {
    if (kept !== undefined && kept !== language && (isIdle || isSuccess)) mutate({ locale: language });
  }, [kept, language, mutate, isIdle, isSuccess]);
}
