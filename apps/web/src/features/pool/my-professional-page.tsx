import { saveProfessionalProfileInput, type ProfileConsent } from "@nuanlin/domain/pool/professional-profile";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Card } from "../../shared/display/card.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { Section } from "../../shared/display/section.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { SwitchField } from "../../shared/fields/checkbox-field.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { ProvenSkills } from "./proven-skills.tsx";
import { profileMessages } from "./profile-messages.ts";

/** What a professional shows of themselves: the words, the switches, and what would be seen today. */
export function MyProfessionalPage() {
  const text = useMessages(profileMessages);
  const mine = useQuery(useTRPC().professionalProfile.mine.queryOptions());
  if (mine.isError) return <ErrorState error={mine.error} onRetry={() => void mine.refetch()} />;
  if (!mine.data) {
    return (
      <Loading>
        <RowsSkeleton rows={6} />
      </Loading>
    );
  }
  const { personId, headline, about, consents, leading, types, skills } = mine.data;
  return (
    <>
      {leading && (
        <Notice tint="warm" icon="medal">
          {text.leading}
        </Notice>
      )}
      <Consents consents={consents} />
      {consents.public && types.length > 0 && (
        <Link
          to="/professionals/$personId"
          params={{ personId }}
          className="inline-flex min-h-tap-min items-center text-lake underline"
        >
          {text.see}
        </Link>
      )}
      <Words key={`${headline} ${about}`} headline={headline} about={about} />
      <Section title={text.fromPapers}>
        {types.length === 0 ? (
          <Notice tint="lake" action={<ButtonLink to="/me/credentials">{text.toPapers}</ButtonLink>}>
            {text.noPapers}
          </Notice>
        ) : (
          <Card>
            <ProvenSkills types={types} skills={skills} />
          </Card>
        )}
      </Section>
    </>
  );
}

function Consents({ consents }: { readonly consents: Readonly<Record<ProfileConsent, boolean>> }) {
  const text = useMessages(profileMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  // The switch stands where it was put while the answer is under way.
  const [asked, setAsked] = useState<{ readonly consent: ProfileConsent; readonly given: boolean } | null>(null);
  const names = { pool: text.pool, public: text.public, fullName: text.fullName };
  const change = useMutation(
    trpc.professionalProfile.consent.mutationOptions({
      onSuccess: (_after, { consent, given }) => {
        toast({ text: (given ? text.on : text.off)({ what: names[consent] }) });
        return queryClient.invalidateQueries(trpc.professionalProfile.pathFilter());
      },
      onSettled: () => setAsked(null),
    }),
  );
  const row = (consent: ProfileConsent, help: string, disabledReason?: string) => (
    <SwitchField
      label={names[consent]}
      help={help}
      value={asked?.consent === consent ? asked.given : consents[consent]}
      onChange={(given) => {
        setAsked({ consent, given });
        change.mutate({ consent, given });
      }}
      {...(disabledReason === undefined ? {} : { disabledReason })}
    />
  );
  return (
    <Section title={text.shown}>
      <Card className="flex flex-col gap-5">
        {row("pool", text.poolHelp)}
        {row("public", text.publicHelp)}
        {row("fullName", text.fullNameHelp, consents.public ? undefined : text.needsPublic)}
        <p className="meta">{text.law}</p>
        <Problems list={problemsOf(change.error)} />
      </Card>
    </Section>
  );
}

function Words(given: { readonly headline: string; readonly about: string }) {
  const text = useMessages(profileMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const form = useShapeForm(saveProfessionalProfileInput, { headline: given.headline, about: given.about });
  const save = useMutation(
    trpc.professionalProfile.save.mutationOptions({
      onSuccess: () => {
        toast({ text: text.saved });
        return queryClient.invalidateQueries(trpc.professionalProfile.pathFilter());
      },
    }),
  );
  return (
    <Section title={text.words}>
      <Card>
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => void form.handleSubmit((input) => save.mutate(input))(event)}
        >
          <FormField control={form.control} name="headline">
            {(field) => <TextField {...field} label={text.headline} help={text.headlineHelp} optional maxLength={40} />}
          </FormField>
          <FormField control={form.control} name="about">
            {(field) => <TextArea {...field} label={text.about} help={text.aboutHelp} optional limit={600} />}
          </FormField>
          <Problems list={problemsOf(save.error)} />
          <div>
            <Button type="submit" kind="lake" busy={save.isPending}>
              {text.save}
            </Button>
          </div>
        </form>
      </Card>
    </Section>
  );
}
