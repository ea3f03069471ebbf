import { useViewer } from "../../features/account/use-viewer.ts";
import { ProfessionalList } from "../../features/pool/professional-list.tsx";
import { profileMessages } from "../../features/pool/profile-messages.ts";
import { ButtonLink } from "../../shared/button-link.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";

/** Professionals who like to be known, and the way to join them. */
export function ProfessionalsPage() {
  const text = useMessages(profileMessages);
  const { data: viewer } = useViewer();
  return (
    <div className="py-6">
      <PageTitle
        title={text.listTitle}
        detail={text.listDetail}
        actions={
          <ButtonLink
            to={viewer ? "/me/professional" : "/register"}
            {...(viewer ? {} : { search: { next: "/me/professional" } })}
            kind="professional"
          >
            {viewer ? text.title : text.join}
          </ButtonLink>
        }
      />
      <ProfessionalList />
    </div>
  );
}
