import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { memberMessages } from "../../features/members/messages.ts";
import { OrganisationForm } from "../../features/members/organisation-form.tsx";
import { DivisionPicker } from "../../features/people/division-picker.tsx";
import { Card } from "../../shared/display/card.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Section } from "../../shared/display/section.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { organizerMessages } from "./messages.ts";

/** Asks the federation to let an organisation in, and says how earlier applications stand. */
export function ApplyPage() {
  const text = useMessages(memberMessages);
  const roles = useMessages(organizerMessages);
  const navigate = useNavigate();
  const own = useQuery(useTRPC().myOrganisation.list.queryOptions());
  return (
    <>
      <PageTitle title={text.applyTitle} detail={text.applyDetail} />
      {own.data !== undefined && own.data.length > 0 && (
        <Section
          title={text.myApplications}
          end={
            <ButtonLink to="/desk" kind="text" size="desk">
              {text.toDesk}
            </ButtonLink>
          }
          className="mb-6 max-w-[46rem]"
        >
          <Card>
            <ul>
              {own.data.map(({ id, name, status, statusReason, role }) => (
                <li
                  key={id}
                  className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-3 first:border-0"
                >
                  <span className="fs-16 min-w-0 flex-1 basis-52">{name}</span>
                  <span className="fs-14 text-ink-2">{roles[role]}</span>
                  <Badge tint={status === "approved" ? "ok" : status === "pending" ? "wait" : "bad"}>
                    {text[status]}
                  </Badge>
                  {statusReason !== null && <p className="meta basis-full">{text.reason({ reason: statusReason })}</p>}
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      )}
      <Card className="max-w-[46rem]">
        <OrganisationForm
          divisionField={(field) => <DivisionPicker field={field} />}
          onDone={() => void navigate({ to: "/desk" })}
        />
      </Card>
    </>
  );
}
