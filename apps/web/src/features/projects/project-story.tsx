import { safeguards } from "@nuanlin/domain/codes/safeguard";
import { targetGroups } from "@nuanlin/domain/codes/target-group";
import { useId, useState } from "react";
import { CautionList, type Caution } from "../../shared/art/caution-list.tsx";
import { Button } from "../../shared/button.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { Section } from "../../shared/display/section.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { projectMessages } from "./messages.ts";
import type { ProjectPageData } from "./project-head.tsx";
import { wordingOf } from "./wording-of.ts";

/** What one will do and for whom, what may happen and what is prepared, who records the hours. */
export function ProjectStory({ project }: { readonly project: ProjectPageData }) {
  const text = useMessages(projectMessages);
  const { language } = usePreferences();
  return (
    <div className="flex flex-col gap-8">
      {project.description !== "" && (
        <Section title={text.description}>
          <div {...wordingOf({ imported: project.source !== null })}>
            <LongText source={project.description} />
          </div>
          <Source project={project} />
        </Section>
      )}
      <Section title={text.cautions}>
        <Cautions project={project} />
      </Section>
      {project.safeguards.some(isNamed) && (
        <Section title={text.safeguards}>
          <ul className="flex flex-wrap gap-2">
            {project.safeguards.map((code) => (
              <li key={code}>
                <Badge tint="lake">{nameIn(safeguards.byCode(code), language)}</Badge>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {project.targetGroups.some(isNamed) && (
        <Section title={text.targetGroups}>
          <ul className="flex flex-wrap gap-2">
            {project.targetGroups.map((code) => (
              <li key={code}>
                <Badge>{nameIn(targetGroups.byCode(code), language)}</Badge>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={text.recordingUnit}>
        <p className="text-ink-2">{text.recordingNote({ unit: project.recordingUnit })}</p>
        {project.organisation.phone !== "" && (
          <a className="btn mt-3" data-kind="outline" data-size="desk" href={`tel:${project.organisation.phone}`}>
            {text.callOrganisation({ phone: project.organisation.phone })}
          </a>
        )}
      </Section>
    </div>
  );
}

/** "Other" alone says nothing that anybody could use. */
function isNamed(code: string): boolean {
  return code !== "99";
}

/** Where an opportunity was taken over from, with the way to the original. */
function Source({ project: { source, applyLink } }: { readonly project: ProjectPageData }) {
  const text = useMessages(projectMessages);
  if (source === null) return null;
  return (
    <p className="meta mt-3">
      {text.sourceNote}
      {applyLink !== null && (
        <a
          href={applyLink}
          target="_blank"
          rel="noreferrer"
          className="ms-2 inline-block text-lake underline underline-offset-4"
        >
          {text.seeOriginal}
        </a>
      )}
    </p>
  );
}

const foldedCharacters = 420;

/** A text with its paragraphs; a very long one is folded until somebody wants all of it. */
function LongText({ source }: { readonly source: string }) {
  const text = useMessages(projectMessages);
  const id = useId();
  const [open, setOpen] = useState(false);
  const long = [...source].length > foldedCharacters;
  return (
    <>
      <div id={id} className={`max-w-measure whitespace-pre-line text-ink-2 ${long && !open ? "line-clamp-8" : ""}`}>
        {source}
      </div>
      {long && (
        <Button kind="text" size="desk" className="mt-1 -ms-2.5" onPress={() => setOpen(!open)}>
          {open ? text.less : text.more}
        </Button>
      )}
    </>
  );
}

function Cautions({ project }: { readonly project: ProjectPageData }) {
  const text = useMessages(projectMessages);
  const items: Caution[] = [{ icon: "alert", tone: "warm", title: text.risks, note: project.risks }];
  if (project.dangerous) items.push({ icon: "alert", tone: "bad", title: text.dangerous, note: text.dangerousNote });
  if (project.nearMinors)
    items.push({ icon: "lock", tone: "plain", title: text.nearMinors, note: text.nearMinorsNote });
  if (project.training !== "") items.push({ icon: "doc", tone: "lake", title: text.training, note: project.training });
  items.push({ icon: "shield-check", tone: "ok", title: text.protections, note: project.protections });
  return (
    <CautionList
      items={items}
      footer={
        <>
          {text.crisis}{" "}
          <a href="tel:12356" className="strong text-lake">
            12356
          </a>{" "}
          {text.crisisLine}
        </>
      }
    />
  );
}
