import type { MyOrganisationView } from "@nuanlin/api/organisations/my-organisation-router";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { useMessages } from "../../shared/messages.ts";
import { deskMessages } from "./messages.ts";

/** Says how the organisation stands with the federation, why, and what to do; nothing when it is approved. */
export function OrganisationNotice({ organisation }: { readonly organisation: MyOrganisationView }) {
  const text = useMessages(deskMessages);
  const { status, statusReason } = organisation;
  if (status === "approved") return null;
  const words = {
    pending: { title: text.pendingTitle, detail: text.pendingDetail, tint: "wait" },
    returned: { title: text.returnedTitle, detail: "", tint: "bad" },
    suspended: { title: text.suspendedTitle, detail: text.suspendedDetail, tint: "bad" },
  } as const;
  const { title, detail, tint } = words[status];
  return (
    <div className="mb-4">
      <Notice
        tint={tint}
        icon={status === "pending" ? "clock" : "alert"}
        action={
          status !== "suspended" && (
            <ButtonLink to="/desk/organisation" kind="text" size="desk">
              {status === "returned" ? text.mend : text.seeApplication}
            </ButtonLink>
          )
        }
      >
        <p className="strong">{title}</p>
        {detail && <p>{detail}</p>}
        {statusReason !== null && <p>{text.reason({ reason: statusReason })}</p>}
      </Notice>
    </div>
  );
}
