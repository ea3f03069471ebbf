import { claimInput } from "@nuanlin/domain/people/claim-code";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { Button } from "../../shared/button.tsx";
import { showPeriod } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { TextField } from "../../shared/fields/text-field.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { Form } from "../../shared/forms/form.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { showHours } from "../../shared/quantities.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { companionMessages } from "./messages.ts";

/** Joins what was done without an account to one's own, by the code that whoever led the shift handed over. */
export function ClaimForm({ code }: { readonly code: string | undefined }) {
  const text = useMessages(companionMessages);
  const { language } = usePreferences();
  const view = useDateView(districtZone);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const form = useShapeForm(claimInput, { code: code ?? "" });
  const { setFocus } = form;
  const use = useMutation(
    trpc.claim.use.mutationOptions({
      onSuccess: async () => {
        form.reset({ code: "" });
        await queryClient.invalidateQueries();
      },
    }),
  );
  useEffect(() => {
    if (code !== undefined) setFocus("code");
  }, [code, setFocus]);
  return (
    <Card as="section" aria-labelledby="claim">
      <h2 id="claim" className="fs-18">
        {text.claimTitle}
      </h2>
      <p className="meta mb-3">{text.claimDetail}</p>
      <Form
        form={form}
        // What was typed goes out as it is: the server reads it with the same shape.
        onSubmit={() => use.mutate(form.getValues())}
        problems={problemsOf(use.error)}
        actions={
          <div>
            <Button type="submit" kind="soft" busy={use.isPending}>
              {text.claim}
            </Button>
          </div>
        }
      >
        <FormField control={form.control} name="code">
          {(field) => <TextField {...field} label={text.claimCode} help={text.claimHelp} autoComplete="off" />}
        </FormField>
      </Form>
      {use.data && (
        <div role="status" className="mt-3 flex flex-col gap-3">
          <Notice tint="ok" icon="check">
            {text.claimed({
              name: use.data.name,
              count: use.data.moved,
              hours: showHours(use.data.minutes, language),
            })}
          </Notice>
          {use.data.behind.length > 0 && (
            <Notice tint="wait">
              {text.behind}
              <ul className="mt-1">
                {use.data.behind.map(({ id, title, start, end, timeZone }) => (
                  <li key={id}>
                    {title} {showPeriod(start, end, { ...view, zone: timeZone })}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
        </div>
      )}
    </Card>
  );
}
