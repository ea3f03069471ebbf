import { answerClaimInput } from "@nuanlin/domain/credentials/claim";
import { maxDocuments } from "@nuanlin/domain/credentials/document";
import { credentialId } from "@nuanlin/domain/ids";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { Form } from "../../shared/forms/form.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { credentialMessages } from "./messages.ts";
import { PaperField } from "./paper-field.tsx";
import type { UploadedPaper } from "./upload-document.ts";
import { type MyCredential, useCredentialActions } from "./use-my-credentials.ts";

/** What the person answers to a clerk's question, with photos where they help. */
export function AnswerForm({ credential, onDone }: { readonly credential: MyCredential; readonly onDone: () => void }) {
  const text = useMessages(credentialMessages);
  const toast = useToast();
  const { answer } = useCredentialActions();
  const [papers, setPapers] = useState<readonly UploadedPaper[]>([]);
  const form = useShapeForm(answerClaimInput, {
    credentialId: credentialId.parse(credential.id),
    words: "",
    documentIds: [],
  });
  const send = (words: string) =>
    answer.mutate(
      { credentialId: credential.id, words, documentIds: papers.map(({ id }) => id) },
      {
        onSuccess: () => {
          toast({ text: text.sent });
          onDone();
        },
      },
    );
  return (
    <Form
      form={form}
      onSubmit={({ words }) => send(words)}
      problems={problemsOf(answer.error)}
      actions={
        <Button type="submit" busy={answer.isPending}>
          {text.send}
        </Button>
      }
    >
      <FormField control={form.control} name="words">
        {(field) => <TextArea {...field} label={text.answerWords} help={text.answerHelp} limit={500} rows={3} />}
      </FormField>
      <PaperField papers={papers} onChange={setPapers} most={maxDocuments} />
    </Form>
  );
}
