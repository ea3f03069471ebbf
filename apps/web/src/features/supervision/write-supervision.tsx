import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, Skeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { supervisionMessages } from "./messages.ts";
import { SupervisionForm } from "./supervision-form.tsx";
import { useSupervisionChoices } from "./use-supervision.ts";

/** The button that opens the form in the page, so that a long one can be scrolled and kept. */
export function WriteSupervision({ organisationId }: { readonly organisationId: string }) {
  const text = useMessages(supervisionMessages);
  const toast = useToast();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <div>
        <Button icon="plus" onPress={() => setOpen(true)}>
          {text.write}
        </Button>
      </div>
    );
  }
  return (
    <Card as="section">
      <h2 className="fs-18 mb-4">{text.write}</h2>
      <OpenForm
        organisationId={organisationId}
        onSaved={() => {
          toast({ text: text.saved, icon: "check" });
          setOpen(false);
        }}
        onCancel={() => setOpen(false)}
      />
    </Card>
  );
}

interface OpenFormProps {
  readonly organisationId: string;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

function OpenForm({ organisationId, onSaved, onCancel }: OpenFormProps) {
  const choices = useSupervisionChoices(organisationId);
  if (choices.isError) return <ErrorState error={choices.error} onRetry={() => void choices.refetch()} />;
  if (!choices.data) {
    return (
      <Loading>
        <Skeleton height="360px" />
      </Loading>
    );
  }
  return (
    <SupervisionForm organisationId={organisationId} choices={choices.data} onSaved={onSaved} onCancel={onCancel} />
  );
}
