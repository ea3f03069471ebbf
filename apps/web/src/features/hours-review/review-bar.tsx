import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { hoursReviewMessages } from "./messages.ts";

/** Most entries that are decided on together. */
const mostAtOnce = 200;

interface ReviewBarProps {
  readonly chosen: ReadonlySet<string>;
  readonly onDone: () => void;
}

/** Stays in view while something is chosen: all in order, or back with a reason; all of the chosen entries or none. */
export function ReviewBar({ chosen, onDone }: ReviewBarProps) {
  const text = useMessages(hoursReviewMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const [reason, setReason] = useState("");
  const decide = useMutation(
    trpc.hoursReview.decide.mutationOptions({
      onSettled: () =>
        Promise.all([
          queryClient.invalidateQueries(trpc.hoursReview.pathFilter()),
          queryClient.invalidateQueries(trpc.districtFigures.pathFilter()),
        ]),
    }),
  );
  const ids = [...chosen];
  const count = ids.length;
  const chips = text.chips.split("|");
  const blocked = count > mostAtOnce ? text.tooMany({ max: mostAtOnce }) : undefined;
  const check = () =>
    decide.mutate(
      { ids, decision: "checked", reason: "" },
      {
        onSuccess: () => {
          toast({ text: text.checkedToast({ count }) });
          onDone();
        },
      },
    );
  if (count === 0) return null;
  return (
    <div className="sticky bottom-[calc(var(--bar,0px)+12px)] z-10 mt-4 flex flex-col gap-3 rounded-card bg-surface p-4 shadow-3">
      {decide.variables?.decision === "checked" && <Problems list={problemsOf(decide.error)} />}
      <div className="flex flex-wrap items-center gap-3">
        <span className="min-w-28 flex-1" role="status">
          {text.chosen({ count })}
          <Button kind="text" size="row" onPress={onDone}>
            {text.clear}
          </Button>
        </span>
        <ConfirmAction
          label={text.return}
          kind="outline"
          size="desk"
          disabledReason={blocked}
          title={text.returnTitle({ count })}
          confirmLabel={text.return}
          confirmKind="danger-outline"
          keepLabel={text.keep}
          onConfirm={async () => {
            await decide.mutateAsync({ ids, decision: "returned", reason });
            toast({ text: text.returnedToast({ count }) });
            setReason("");
            onDone();
          }}
        >
          <p>{text.returnDetail}</p>
          <ChipGroup
            label={text.chipsLabel}
            single
            choices={chips.map((chip) => ({ id: chip, label: chip }))}
            value={chips.filter((chip) => chip === reason)}
            onChange={([chip]) => setReason(chip ?? "")}
          />
          <TextArea label={text.returnReason} rows={2} limit={300} value={reason} onChange={setReason} />
        </ConfirmAction>
        <Button
          size="desk"
          icon="check"
          busy={decide.isPending && decide.variables.decision === "checked"}
          disabledReason={blocked}
          onPress={check}
        >
          {text.check}
        </Button>
      </div>
    </div>
  );
}
