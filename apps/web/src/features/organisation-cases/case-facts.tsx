import { organisationKinds } from "@nuanlin/domain/codes/organisation-kind";
import { divisionPath } from "@nuanlin/domain/divisions/huzhou-divisions";
import type { ReactNode } from "react";
import { Avatar } from "../../shared/art/avatar.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { showInstant, showShortDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { organisationCaseMessages } from "./messages.ts";
import type { OrganisationCase } from "./organisation-case-types.ts";

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-x-4 border-t border-line py-2.5 first:border-t-0 sm:grid-cols-[9rem_1fr]">
      <dt className="fs-14 text-ink-3">{label}</dt>
      <dd className="min-w-0 whitespace-pre-line">{children}</dd>
    </div>
  );
}

/** Everything the application says, who sent it, and which organisations have nearly the same name. */
export function CaseFacts({ organisation }: { readonly organisation: OrganisationCase }) {
  const text = useMessages(organisationCaseMessages);
  const view = useDateView(districtZone);
  const { applicant, kind, divisionCode, decidedAt } = organisation;
  const entry = organisationKinds.byCode(kind);
  const where = divisionPath(divisionCode ?? "").slice(2);
  return (
    <>
      <dl>
        <Fact label={text.kind}>{view.language === "zh-CN" ? entry.zh : entry.en}</Fact>
        <Fact label={text.description}>{organisation.description}</Fact>
        <Fact label={text.division}>{where.length > 0 ? where.map(({ name }) => name).join(" ") : "–"}</Fact>
        <Fact label={text.address}>{organisation.address}</Fact>
        <Fact label={text.creditCode}>{organisation.creditCode ?? text.noCode}</Fact>
        <Fact label={text.contact}>{organisation.contactName}</Fact>
        <Fact label={text.phone}>
          <a href={`tel:${organisation.contactPhone}`} className="text-lake">
            {organisation.contactPhone}
          </a>
        </Fact>
        {organisation.contactEmail && <Fact label={text.email}>{organisation.contactEmail}</Fact>}
        {organisation.website && <Fact label={text.website}>{organisation.website}</Fact>}
        <Fact label={text.applicant}>
          {applicant ? (
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Avatar seed={applicant.avatarSeed} size={36} />
              <span>{applicant.name}</span>
              <span className="text-ink-2">{applicant.phone ?? applicant.email}</span>
            </span>
          ) : (
            text.noApplicant
          )}
        </Fact>
        <Fact label={text.applied}>{showInstant(organisation.createdAt, view)}</Fact>
        {decidedAt !== null && (
          <Fact label={text.decided}>
            {text.by({ day: showShortDay(decidedAt, view), name: organisation.decidedBy ?? "–" })}
          </Fact>
        )}
        {organisation.statusReason && <Fact label={text.reason}>{organisation.statusReason}</Fact>}
      </dl>
      <p className="meta mt-1 flex items-center gap-2">
        <Icon name="lock" size={16} />
        {text.logged}
      </p>
      <SimilarNames similar={organisation.similar} />
    </>
  );
}

function SimilarNames({ similar }: Pick<OrganisationCase, "similar">) {
  const text = useMessages(organisationCaseMessages);
  if (similar.length === 0)
    return <p className="mt-4 rounded-control bg-sunken px-4 py-3 text-ink-2">{text.noSimilar}</p>;
  return (
    <section className="mt-4 rounded-control bg-wait-tint px-4 py-3 text-wait-ink">
      <h3 className="fs-16">{text.similarTitle}</h3>
      <p className="fs-14">{text.similarDetail}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {similar.map(({ id, name, status }) => (
          <li key={id} className="flex flex-wrap items-center gap-2">
            {name}
            <Badge>{text[status]}</Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}
