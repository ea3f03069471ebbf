import type { MemberView } from "@nuanlin/api/desk/member-view";
import { membershipRoles, type MembershipRole } from "@nuanlin/domain/actor";
import { personId } from "@nuanlin/domain/ids";
import { decideRole } from "@nuanlin/domain/organisations/members";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Avatar } from "../../shared/art/avatar.tsx";
import { Dotted } from "../../shared/art/dotted.tsx";
import { showShortDay } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { memberMessages } from "./messages.ts";

interface MemberListProps {
  readonly organisationId: string;
  readonly members: readonly MemberView[];
  readonly viewerId: string;
  /** Whether roles can be changed here. */
  readonly manage: boolean;
}

/** Who works here; people in charge change roles and remove. */
export function MemberList({ members, ...rest }: MemberListProps) {
  return (
    <Card>
      <ul>
        {members.map((member) => (
          <MemberRow key={member.personId} member={member} stays={staysAdmin(members, member.personId)} {...rest} />
        ))}
      </ul>
    </Card>
  );
}

/** An organisation always keeps an admin, so the only one neither leaves nor becomes something else. */
function staysAdmin(members: readonly MemberView[], changed: string): boolean {
  const known = members.map((member) => ({ ...member, personId: personId.parse(member.personId) }));
  return decideRole(known, personId.parse(changed), null).length > 0;
}

interface MemberRowProps extends Omit<MemberListProps, "members"> {
  readonly member: MemberView;
  /** The only admin, who cannot go. */
  readonly stays: boolean;
}

function MemberRow({ member, stays, organisationId, viewerId, manage }: MemberRowProps) {
  const text = useMessages(memberMessages);
  const view = useDateView(districtZone);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const onSettled = () =>
    Promise.all([
      queryClient.invalidateQueries(trpc.desk.pathFilter()),
      queryClient.invalidateQueries(trpc.myOrganisation.pathFilter()),
      queryClient.invalidateQueries(trpc.account.pathFilter()),
    ]);
  const { personId: id, name } = member;
  const change = useMutation(
    trpc.myOrganisation.changeRole.mutationOptions({
      onSuccess: (_person, { role }) => toast({ text: text.roleChanged({ name, role: text[role] }) }),
      onSettled,
    }),
  );
  const remove = useMutation(
    trpc.myOrganisation.removeMember.mutationOptions({
      onSuccess: () => toast({ text: text.removed({ name }) }),
      onSettled,
    }),
  );
  const choose = (role: MembershipRole | "") => {
    if (role !== "" && role !== member.role) change.mutate({ organisationId, personId: id, role });
  };
  return (
    <li className="border-t border-line py-3 first:border-0">
      <div className="flex flex-wrap items-center gap-3">
        <Avatar seed={member.avatarSeed} size={44} />
        <div className="min-w-0 flex-1 basis-44">
          <p className="fs-16 strong">
            {name}
            {id === viewerId && <span className="fs-13 ms-2 font-normal text-ink-3">{text.you}</span>}
          </p>
          <p className="fs-13 text-ink-3">
            <Dotted parts={[member.contact, text.since({ day: showShortDay(member.since, view) })]} />
          </p>
          {manage && stays && <p className="fs-13 text-ink-2">{text.lastAdmin}</p>}
        </div>
        {manage && !stays ? (
          <>
            <div className="w-44">
              <SelectField
                label={<span className="sr-only">{text.roleOf({ name })}</span>}
                choices={membershipRoles.map((role) => ({ id: role, label: text[role] }))}
                value={member.role}
                onChange={choose}
              />
            </div>
            <ConfirmAction
              label={text.remove}
              kind="text"
              size="desk"
              title={text.removeTitle({ name })}
              confirmLabel={text.remove}
              confirmKind="danger-outline"
              keepLabel={text.keep}
              onConfirm={() => remove.mutateAsync({ organisationId, personId: id })}
            >
              <p>{text.removeDetail}</p>
            </ConfirmAction>
          </>
        ) : (
          <Badge tint={member.role === "admin" ? "lake" : "plain"}>{text[member.role]}</Badge>
        )}
      </div>
      {change.error !== null && (
        <div className="mt-2">
          <Problems list={problemsOf(change.error)} />
        </div>
      )}
    </li>
  );
}
