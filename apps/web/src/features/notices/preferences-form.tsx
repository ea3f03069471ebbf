import { type SavePreferencesInput, savePreferencesInput } from "@nuanlin/domain/notices/preferences";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { Loading, Skeleton } from "../../shared/display/skeleton.tsx";
import { StickyActionBar } from "../../shared/display/sticky-action-bar.tsx";
import { SwitchField } from "../../shared/fields/checkbox-field.tsx";
import { TimeField } from "../../shared/fields/date-field.tsx";
import { Form } from "../../shared/forms/form.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { ChannelCard } from "./channel-card.tsx";
import { noticePreferenceMessages, topicMessages } from "./messages.ts";
import type { NoticePreferences } from "./use-notices.ts";
import { WishField } from "./wish-field.tsx";

// As for everybody who never chose anything.
const usualNight = { from: "22:00", until: "07:00" };

/** What somebody is told over which channel, and when it stays quiet; saved as a whole. */
export function NoticePreferencesForm() {
  const preferences = useQuery(useTRPC().notices.preferences.queryOptions(undefined, { staleTime: 0 }));
  if (preferences.isError) {
    return <ErrorState error={preferences.error} onRetry={() => void preferences.refetch()} />;
  }
  if (!preferences.data) {
    return (
      <Loading>
        <Skeleton height="52px" className="mb-4 rounded-card" />
        <Skeleton height="560px" className="mb-4 rounded-card" />
        <Skeleton height="560px" className="rounded-card" />
      </Loading>
    );
  }
  return <PreferencesFields preferences={preferences.data} />;
}

function PreferencesFields({ preferences }: { readonly preferences: NoticePreferences }) {
  const text = useMessages(noticePreferenceMessages);
  const topics = useMessages(topicMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const { wishes, quiet, reachable } = preferences;
  const form = useShapeForm<SavePreferencesInput, SavePreferencesInput>(savePreferencesInput, { wishes, quiet });
  const save = useMutation(
    trpc.notices.savePreferences.mutationOptions({
      onSuccess: (kept) => {
        queryClient.setQueryData(trpc.notices.preferences.queryKey(), kept);
        form.reset({ wishes: kept.wishes, quiet: kept.quiet });
        toast({ text: text.saved });
      },
    }),
  );
  const isQuiet = form.watch("quiet") !== null;
  const { isDirty } = form.formState;
  return (
    <Form
      form={form}
      onSubmit={(values) => save.mutate(values)}
      problems={problemsOf(save.error)}
      actions={
        <StickyActionBar>
          <Button type="submit" wide busy={save.isPending}>
            {text.save}
          </Button>
          {isDirty && <span className="meta flex-none max-sm:sr-only">{text.unsaved}</span>}
        </StickyActionBar>
      }
    >
      <Notice tint="lake" icon="bell">
        {text.always}
      </Notice>
      <ChannelCard
        icon="mail"
        title={text.email}
        detail={text.emailDetail}
        missing={reachable.email ? undefined : text.noEmail}
      >
        {wishes.map(({ topic }, at) => (
          <FormField key={topic} control={form.control} name={`wishes.${at}.email`}>
            {({ value, onChange, ...field }) => (
              <SwitchField
                {...field}
                label={
                  <>
                    <span className="block">{topics[topic]}</span>
                    <span className="meta block">{topics[`${topic}Detail`]}</span>
                  </>
                }
                value={value === "always"}
                onChange={(on) => onChange(on ? "always" : "never")}
              />
            )}
          </FormField>
        ))}
      </ChannelCard>
      <ChannelCard
        icon="phone"
        title={text.sms}
        detail={text.smsDetail}
        missing={reachable.sms ? undefined : text.noSms}
      >
        {wishes.map(({ topic }, at) => (
          <FormField key={topic} control={form.control} name={`wishes.${at}.sms`}>
            {({ value, onChange }) => (
              <WishField label={topics[topic]} value={value === "" ? "urgent" : value} onChange={onChange} />
            )}
          </FormField>
        ))}
      </ChannelCard>
      <Card as="section" aria-labelledby="quiet">
        <h2 id="quiet" className="fs-18">
          {text.quiet}
        </h2>
        <p className="meta mt-1 mb-2">{text.quietDetail}</p>
        <SwitchField
          label={text.quietSwitch}
          value={isQuiet}
          onChange={(on) => form.setValue("quiet", on ? (quiet ?? usualNight) : null, { shouldDirty: true })}
        />
        {isQuiet && (
          <div className="mt-2 grid grid-cols-2 gap-3">
            <FormField control={form.control} name="quiet.from">
              {(field) => <TimeField {...field} label={text.from} />}
            </FormField>
            <FormField control={form.control} name="quiet.until">
              {(field) => <TimeField {...field} label={text.until} />}
            </FormField>
          </div>
        )}
      </Card>
    </Form>
  );
}
