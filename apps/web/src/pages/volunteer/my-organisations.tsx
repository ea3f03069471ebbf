import { organisationKinds } from "@nuanlin/domain/codes/organisation-kind";
import type { Viewer } from "../../features/account/start-page.ts";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Badge, type Tint } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { volunteerMessages } from "./messages.ts";
import { deskPath } from "./public-paths.ts";

const tints = { pending: "wait", approved: "ok", returned: "warm", suspended: "plain" } as const satisfies Record<
  string,
  Tint
>;

/** The organisations somebody belongs to, with role and standing; whoever runs one finds the way to its desk. */
export function MyOrganisations({ memberships }: Pick<Viewer, "memberships">) {
  const text = useMessages(volunteerMessages);
  const { language } = usePreferences();
  const roles = { admin: text.roleAdmin, organizer: text.roleOrganizer, member: text.roleMember };
  const statuses = {
    pending: text.statusPending,
    approved: text.statusApproved,
    returned: text.statusReturned,
    suspended: text.statusSuspended,
  };
  const runsOne = memberships.some(
    ({ role, organisationKind }) => role !== "member" && organisationKind !== "federation",
  );
  return (
    <Card as="section">
      <h2 className="fs-18 mb-2">{text.organisations}</h2>
      <ul>
        {memberships.map((held) => {
          const kind = organisationKinds.byCode(held.organisationKind);
          return (
            <li
              key={held.organisationId}
              className="flex flex-wrap items-center gap-2 border-t border-line py-3 first:border-0"
            >
              <span className="min-w-0 flex-1 basis-40">
                <span className="block">{held.organisationName}</span>
                <span className="meta block">
                  {language === "en" ? kind.en : kind.zh} {roles[held.role]}
                </span>
              </span>
              <Badge tint={tints[held.organisationStatus]}>{statuses[held.organisationStatus]}</Badge>
            </li>
          );
        })}
      </ul>
      {runsOne && (
        <ButtonLink to={deskPath} kind="soft" wide className="mt-2">
          {text.toDesk}
        </ButtonLink>
      )}
    </Card>
  );
}
