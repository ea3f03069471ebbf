import { supervisionTopics } from "@nuanlin/domain/supervision/supervision-topic";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Card } from "../../shared/display/card.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { showDay } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { showHours } from "../../shared/quantities.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { supervisionMessages } from "./messages.ts";
import { type SupervisionEntry, useTakeBack } from "./use-supervision.ts";

interface EntryListProps {
  readonly entries: readonly SupervisionEntry[];
  /** For one's own list: whether one gave it or took part, and for whom it was. */
  readonly own?: boolean;
}

/** The entries, the latest first; whoever wrote one can take it back for a day. */
export function EntryList({ entries, own = false }: EntryListProps) {
  return (
    <ul className="flex flex-col gap-3">
      {entries.map((entry) => (
        <li key={entry.id}>
          <EntryCard entry={entry} own={own} />
        </li>
      ))}
    </ul>
  );
}

function EntryCard({ entry, own }: { readonly entry: SupervisionEntry; readonly own: boolean }) {
  const text = useMessages(supervisionMessages);
  // A day without a time: noon in UTC is that day everywhere we are.
  const view = useDateView("UTC");
  const day = showDay(Date.parse(`${entry.heldOn}T12:00:00Z`), view);
  const topics = entry.topics.map((code) => nameIn(supervisionTopics.byCode(code), view.language));
  return (
    <Card>
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h3 className="fs-16">
          <Dotted parts={[day, text[entry.form], text.hours({ hours: showHours(entry.minutes, view.language) })]} />
        </h3>
        {own && <Badge tint={entry.gave ? "iris" : "plain"}>{entry.gave ? text.gave : text.took}</Badge>}
      </div>
      <p className="meta mt-1">{topics.join(text.nameJoint)}</p>
      <p className="meta mt-1">
        <Dotted
          parts={[
            text.by({ name: entry.supervisorName }),
            own ? entry.organisationName : undefined,
            entry.projectTitle ?? undefined,
          ]}
        />
      </p>
      <p className="meta mt-1">{text.with({ names: entry.people.map(({ name }) => name).join(text.nameJoint) })}</p>
      {entry.words !== "" && <p className="fs-15 mt-2 break-words whitespace-pre-line">{entry.words}</p>}
      {entry.takeBackUntil !== null && <TakeBack id={entry.id} />}
    </Card>
  );
}

function TakeBack({ id }: { readonly id: string }) {
  const text = useMessages(supervisionMessages);
  const toast = useToast();
  const takeBack = useTakeBack();
  return (
    <div className="mt-2">
      <ConfirmAction
        label={text.takeBack}
        kind="text"
        size="desk"
        title={text.takeBackTitle}
        confirmLabel={text.takeBack}
        confirmKind="danger-outline"
        onConfirm={async () => {
          await takeBack.mutateAsync({ supervisionId: id });
          toast({ text: text.takenBack });
        }}
      >
        <p>{text.takeBackDetail}</p>
      </ConfirmAction>
    </div>
  );
}
