import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "../../shared/button.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { SwitchField } from "../../shared/fields/checkbox-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { fitSheetMessages } from "./messages.ts";

function useChoosePlainOrder(onChosen?: () => void) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.wishes.choosePlainOrder.mutationOptions({
      onSuccess: async () => {
        await Promise.all([
          queryClient.invalidateQueries(trpc.matching.projectsForMe.pathFilter()),
          queryClient.invalidateQueries(trpc.wishes.show.queryFilter()),
        ]);
        onChosen?.();
      },
    }),
  );
}

/** Refuses the order that is reckoned for somebody; it holds at once. */
export function PlainOrderSwitch({ onChosen }: { readonly onChosen: () => void }) {
  const text = useMessages(fitSheetMessages);
  const choose = useChoosePlainOrder(onChosen);
  return (
    <>
      <SwitchField
        label={text.plainSwitch}
        help={text.plainHelp}
        value={choose.isPending}
        onChange={(plain) => choose.mutate({ plain })}
      />
      <Problems list={problemsOf(choose.error)} />
    </>
  );
}

/** Says that the plain order is on, with the way back. */
export function PlainOrderNotice() {
  const text = useMessages(fitSheetMessages);
  const choose = useChoosePlainOrder();
  return (
    <div className="mb-4">
      <Notice
        tint="lake"
        icon="list"
        action={
          <Button kind="text" size="row" busy={choose.isPending} onPress={() => choose.mutate({ plain: false })}>
            {text.plainBack}
          </Button>
        }
      >
        {text.plainNow}
      </Notice>
      <Problems list={problemsOf(choose.error)} />
    </div>
  );
}
