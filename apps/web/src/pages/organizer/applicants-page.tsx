import { useNavigate, useSearch } from "@tanstack/react-router";
import { ApplicantsBoard } from "../../features/applicants/applicants-board.tsx";
import { applicantsMessages } from "../../features/applicants/messages.ts";
import { ButtonLink } from "../../shared/button-link.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useDesk } from "./desk-context.tsx";

/** The sign-ups of the organisation, or of the one shift or project somebody came from. */
export function ApplicantsPage() {
  const text = useMessages(applicantsMessages);
  const { organisation } = useDesk();
  const search = useSearch({ from: "/organizer/desk/applicants" });
  const { tab = "open", shift, project } = search;
  const navigate = useNavigate();
  const about =
    shift !== undefined
      ? { shiftId: shift }
      : project !== undefined
        ? { projectId: project }
        : { organisationId: organisation.id };
  const narrow = shift !== undefined || project !== undefined;
  return (
    <>
      <PageTitle
        title={text.title}
        detail={shift !== undefined ? text.ofShift : project !== undefined ? text.ofProject : text.detail}
        {...(narrow
          ? {
              actions: (
                <ButtonLink to="/desk/applicants" search={{ tab }} kind="text" size="desk">
                  {text.all}
                </ButtonLink>
              ),
            }
          : {})}
      />
      <ApplicantsBoard
        key={JSON.stringify(about)}
        about={about}
        tab={tab}
        onTab={(next) => void navigate({ to: "/desk/applicants", search: { ...search, tab: next }, replace: true })}
      />
    </>
  );
}
