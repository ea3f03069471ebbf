import { organisationKinds } from "@nuanlin/domain/codes/organisation-kind";
import { divisionPath, shortName } from "@nuanlin/domain/divisions/huzhou-divisions";
import { OrganisationNotice } from "../../features/desk/organisation-notice.tsx";
import { memberMessages } from "../../features/members/messages.ts";
import { OrganisationForm } from "../../features/members/organisation-form.tsx";
import { DivisionPicker } from "../../features/people/division-picker.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { useDesk } from "./desk-context.tsx";

/** The organisation as it stands: mended and sent again while it is not approved, read only afterwards. */
export function OrganisationPage() {
  const text = useMessages(memberMessages);
  const { language } = usePreferences();
  const { organisation } = useDesk();
  const { status, role, kind, divisionCode } = organisation;
  const editable = role === "admin" && kind !== "federation" && (status === "pending" || status === "returned");
  const facts = [
    [text.kind, nameIn(organisationKinds.byCode(kind), language)],
    [
      text.address,
      [
        ...divisionPath(divisionCode ?? "")
          .slice(2)
          .map(({ name }) => shortName(name)),
        organisation.address,
      ].join(" "),
    ],
    [text.description, organisation.description],
    [text.contactName, organisation.contactName],
    [text.contactPhone, organisation.contactPhone],
    [text.creditCode, organisation.creditCode ?? "–"],
  ] as const;
  return (
    <>
      <PageTitle
        title={organisation.name}
        detail={
          <Badge tint={status === "approved" ? "ok" : status === "pending" ? "wait" : "bad"}>{text[status]}</Badge>
        }
        actions={
          <ButtonLink to="/desk/apply" kind="text" size="desk">
            {text.another}
          </ButtonLink>
        }
      />
      <OrganisationNotice organisation={organisation} />
      <Card className="max-w-[46rem]">
        {editable ? (
          <OrganisationForm
            organisation={organisation}
            divisionField={(field) => <DivisionPicker field={field} />}
            onDone={() => window.scrollTo({ top: 0 })}
          />
        ) : (
          <>
            <dl className="grid grid-cols-1 gap-x-4 gap-y-3 sm:grid-cols-[9rem_1fr]">
              {facts.map(([label, value]) => (
                <div key={label} className="contents">
                  <dt className="fs-14 text-ink-3">{label}</dt>
                  <dd className="mb-2 whitespace-pre-line sm:mb-0">{value}</dd>
                </div>
              ))}
            </dl>
            <p className="meta mt-4">{text.readOnly}</p>
          </>
        )}
      </Card>
    </>
  );
}
