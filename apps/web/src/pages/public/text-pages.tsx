import { PageTitle } from "../../shared/display/page-title.tsx";
import { Section } from "../../shared/display/section.tsx";
import { useMessages } from "../../shared/messages.ts";
import { textMessages } from "./text-messages.ts";

interface Chapter {
  readonly title: string;
  readonly body: string;
}

/** What this is, who records, and that it costs nothing. */
export function AboutPage() {
  const text = useMessages(textMessages);
  return (
    <TextPage
      title={text.aboutTitle}
      chapters={[
        { title: text.aboutWhat, body: text.aboutWhatBody },
        { title: text.aboutRecord, body: text.aboutRecordBody },
        { title: text.aboutMoney, body: text.aboutMoneyBody },
        { title: text.aboutStars, body: text.aboutStarsBody },
      ]}
    />
  );
}

/** The privacy notice people agree to on registering (PIPL art. 17). */
export function PrivacyPage() {
  const text = useMessages(textMessages);
  return (
    <TextPage
      title={text.privacyTitle}
      detail={text.privacyVersion}
      chapters={[
        { title: text.privacyStored, body: text.privacyStoredBody },
        { title: text.privacySeen, body: text.privacySeenBody },
        { title: text.privacyHow, body: text.privacyHowBody },
        { title: text.privacyRights, body: text.privacyRightsBody },
        { title: text.privacyMinors, body: text.privacyMinorsBody },
      ]}
    />
  );
}

/** What we follow, what can be set, and what is not good yet. */
export function AccessibilityPage() {
  const text = useMessages(textMessages);
  return (
    <TextPage
      title={text.accessTitle}
      chapters={[
        { title: text.accessGoal, body: text.accessGoalBody },
        { title: text.accessTools, body: text.accessToolsBody },
        { title: text.accessKnown, body: text.accessKnownBody },
        { title: text.accessTell, body: text.accessTellBody },
      ]}
    />
  );
}

interface TextPageProps {
  readonly title: string;
  readonly detail?: string;
  readonly chapters: readonly Chapter[];
}

function TextPage({ title, detail, chapters }: TextPageProps) {
  return (
    <div className="max-w-measure">
      <PageTitle title={title} {...(detail === undefined ? {} : { detail })} />
      <div className="flex flex-col gap-8">
        {chapters.map((chapter) => (
          <Section key={chapter.title} title={chapter.title}>
            <p className="whitespace-pre-line text-ink-2">{chapter.body}</p>
          </Section>
        ))}
      </div>
    </div>
  );
}
