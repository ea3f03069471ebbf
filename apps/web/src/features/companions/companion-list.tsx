import { isMinor } from "@nuanlin/domain/people/companion";
import { useState } from "react";
import { Avatar } from "../../shared/art/avatar.tsx";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Button } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { CompanionCode } from "./companion-code.tsx";
import { CompanionForm } from "./companion-form.tsx";
import { ComingLine } from "./coming-line.tsx";
import { companionMessages } from "./messages.ts";
import { type CompanionData, useCompanionActions, useCompanions } from "./use-companions.ts";

/** The people one brings along: who they are, where they come next, and what can be done for each. */
export function CompanionList() {
  const text = useMessages(companionMessages);
  const companions = useCompanions();
  const [adding, setAdding] = useState(false);
  return (
    <Card as="section" aria-labelledby="companions">
      <div className="flex flex-wrap items-center gap-3">
        <div className="min-w-0 flex-1">
          <h2 id="companions" className="fs-18">
            {text.title}
          </h2>
          <p className="meta">{text.detail}</p>
        </div>
        <Button kind="soft" icon="plus" onPress={() => setAdding(true)}>
          {text.add}
        </Button>
      </div>
      {companions.isPending ? (
        <Loading>
          <RowsSkeleton rows={2} />
        </Loading>
      ) : companions.isError ? (
        <ErrorState error={companions.error} onRetry={() => void companions.refetch()} />
      ) : companions.data.length === 0 ? (
        <p className="meta mt-3">{text.none}</p>
      ) : (
        <ul className="mt-2">
          {companions.data.map((companion) => (
            <CompanionRow key={companion.id} companion={companion} />
          ))}
        </ul>
      )}
      <Dialog isOpen={adding} onOpenChange={setAdding} title={text.addTitle}>
        <CompanionForm onSaved={() => setAdding(false)} />
      </Dialog>
    </Card>
  );
}

function CompanionRow({ companion }: { readonly companion: CompanionData }) {
  const text = useMessages(companionMessages);
  const toast = useToast();
  const { remove } = useCompanionActions();
  const [editing, setEditing] = useState(false);
  const [now] = useState(() => new Date());
  const { id, name, relation, birthDate, guardianName, coming } = companion;
  const minor = birthDate !== null && isMinor(birthDate, now);
  return (
    <li className="border-t border-line py-3 first:border-0">
      <div className="flex items-center gap-3">
        <Avatar seed={companion.avatarSeed} size={44} />
        <div className="min-w-0 flex-1">
          <p className="strong">{name}</p>
          <p className="meta">
            <Dotted
              parts={[
                text[relation],
                minor ? text.minor : undefined,
                minor && guardianName !== null ? text.consented({ name: guardianName }) : undefined,
              ]}
            />
          </p>
        </div>
      </div>
      {coming.map((shift) => (
        <ComingLine key={shift.signupId} name={name} shift={shift} titled />
      ))}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button kind="outline" size="desk" aria-label={`${text.edit} ${name}`} onPress={() => setEditing(true)}>
          {text.edit}
        </Button>
        <CompanionCode companion={companion} />
        <ConfirmAction
          label={text.remove}
          kind="text"
          size="desk"
          title={text.removeTitle({ name })}
          confirmLabel={text.remove}
          keepLabel={text.keep}
          onConfirm={async () => {
            await remove.mutateAsync({ companionId: id });
            toast({ text: text.removed({ name }) });
          }}
        >
          {text.removeDetail}
        </ConfirmAction>
      </div>
      <Dialog isOpen={editing} onOpenChange={setEditing} title={text.editTitle({ name })}>
        <CompanionForm companion={companion} onSaved={() => setEditing(false)} />
      </Dialog>
    </li>
  );
}
