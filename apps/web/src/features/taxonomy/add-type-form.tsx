import type { StaticCredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { taxonomyMessages } from "./messages.ts";
import { useTaxonomyChanges } from "./use-taxonomy.ts";

interface AddTypeFormProps {
  readonly base: StaticCredentialTypeCode;
  readonly onDone: () => void;
}

/** A type of the federation's own, such as a level of grid workers; everything but its names comes from the one it is a kind of. */
export function AddTypeForm({ base, onDone }: AddTypeFormProps) {
  const text = useMessages(taxonomyMessages);
  const toast = useToast();
  const { addType } = useTaxonomyChanges();
  const [zh, setZh] = useState("");
  const [en, setEn] = useState("");
  const add = () =>
    addType.mutate(
      { base, zh, en },
      {
        onSuccess: () => {
          toast({ text: text.added({ name: zh }) });
          onDone();
        },
      },
    );
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField label={text.zhName} value={zh} onChange={setZh} maxLength={30} />
      <TextField label={text.enName} value={en} onChange={setEn} maxLength={60} />
      <Problems list={problemsOf(addType.error)} />
      <div>
        <Button type="submit" kind="lake" busy={addType.isPending}>
          {text.add}
        </Button>
      </div>
    </form>
  );
}
