import { useNavigate, useSearch } from "@tanstack/react-router";
import { OrganisationDirectory } from "../../features/organisations/organisation-directory.tsx";
import { IconBox } from "../../shared/art/icon-box.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Section } from "../../shared/display/section.tsx";
import { useMessages } from "../../shared/messages.ts";
import { publicMessages } from "./messages.ts";

/** For somebody who needs help themselves: numbers that answer at once, then whom to call in the neighbourhood. */
export function HelpPage() {
  const text = useMessages(publicMessages);
  const { street } = useSearch({ from: "/public/help" });
  const navigate = useNavigate({ from: "/help" });
  return (
    <>
      <PageTitle title={text.helpTitle} detail={text.helpDetail} />
      <div className="flex flex-col gap-10">
        <Section title={text.helpUrgent}>
          <UrgentLines />
        </Section>
        <Section title={text.helpHow}>
          <Steps />
          <div className="mt-5">
            <Notice tint="lake">{text.helpHonest}</Notice>
          </div>
        </Section>
        <Section title={text.helpDirectory}>
          <OrganisationDirectory
            street={street}
            onStreet={(code) =>
              void navigate({ search: code === undefined ? {} : { street: code }, replace: true, resetScroll: false })
            }
          />
        </Section>
      </div>
    </>
  );
}

function UrgentLines() {
  const text = useMessages(publicMessages);
  const lines = [
    { number: "12356", name: text.helpLineName12356, when: text.helpLine12356 },
    { number: "110", name: text.helpLineName110, when: text.helpLine110 },
    { number: "120", name: text.helpLineName120, when: text.helpLine120 },
    { number: "119", name: text.helpLineName119, when: text.helpLine119 },
  ];
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      {lines.map(({ number, name, when }) => (
        <li key={number}>
          <a
            href={`tel:${number}`}
            className="flex min-h-row items-center gap-4 rounded-card bg-surface p-4 shadow-card"
          >
            <IconBox icon="phone" tone="lake" size={44} />
            <span className="min-w-0 flex-1">
              <b className="fs-20 strong block">
                {number} <span className="fs-14 font-normal text-ink-2">{name}</span>
              </b>
              <span className="meta block">{when}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Steps() {
  const text = useMessages(publicMessages);
  const steps = [
    { icon: "phone", title: text.helpStepCall, detail: text.helpStepCallDetail },
    { icon: "hand", title: text.helpStepVisit, detail: text.helpStepVisitDetail },
    { icon: "people", title: text.helpStepMatch, detail: text.helpStepMatchDetail },
  ] as const;
  return (
    <ol className="grid gap-5 lg:grid-cols-3 lg:gap-8">
      {steps.map(({ icon, title, detail }) => (
        <li key={title} className="flex items-start gap-3">
          <Icon name={icon} size={22} className="mt-1 text-lake" />
          <div>
            <h3 className="fs-18">{title}</h3>
            <p className="mt-1 text-ink-2">{detail}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
