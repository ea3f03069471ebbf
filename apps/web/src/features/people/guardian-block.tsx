import { guardianConsentInput } from "@nuanlin/domain/people/person";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Button } from "../../shared/button.tsx";
import { showDay } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { CheckboxField } from "../../shared/fields/checkbox-field.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { FieldGroup, Form } from "../../shared/forms/form.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { peopleMessages } from "./messages.ts";
import type { OwnProfile } from "./use-own-profile.ts";

interface GuardianBlockProps {
  readonly consent: OwnProfile["guardianConsent"];
  readonly focused: boolean;
}

/** For those below 18: who consented and when, or the form in which a guardian does. */
export function GuardianBlock({ consent, focused }: GuardianBlockProps) {
  const text = useMessages(peopleMessages);
  const view = useDateView(districtZone);
  const [again, setAgain] = useState(false);
  return (
    <Card as="section">
      {consent !== null && !again ? (
        <>
          <h2 className="fs-18 mb-3">{text.guardian}</h2>
          <Notice
            tint="ok"
            icon="check"
            action={
              <Button kind="text" size="row" onPress={() => setAgain(true)}>
                {text.guardianAgain}
              </Button>
            }
          >
            {text.guardianGiven({
              name: consent.guardianName,
              phone: consent.guardianPhone,
              date: showDay(consent.givenAt, view),
            })}
          </Notice>
        </>
      ) : (
        <GuardianForm focused={focused || again} onGiven={() => setAgain(false)} />
      )}
    </Card>
  );
}

function GuardianForm({ focused, onGiven }: { readonly focused: boolean; readonly onGiven: () => void }) {
  const text = useMessages(peopleMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const form = useShapeForm(guardianConsentInput, { guardianName: "", guardianPhone: "" });
  const give = useMutation(
    trpc.profile.giveGuardianConsent.mutationOptions({
      onSuccess: async () => {
        toast({ text: text.guardianSaved });
        await Promise.all([
          queryClient.invalidateQueries(trpc.profile.pathFilter()),
          queryClient.invalidateQueries(trpc.project.pathFilter()),
          queryClient.invalidateQueries(trpc.matching.pathFilter()),
        ]);
        onGiven();
      },
    }),
  );
  const { setFocus } = form;
  useEffect(() => {
    if (focused) setFocus("guardianName");
  }, [focused, setFocus]);
  return (
    <Form
      form={form}
      onSubmit={(values) => give.mutate(values)}
      problems={problemsOf(give.error)}
      actions={
        <Button type="submit" kind="soft" busy={give.isPending}>
          {text.guardianSave}
        </Button>
      }
    >
      <FieldGroup title={text.guardian} detail={text.guardianWhy}>
        <FormField control={form.control} name="guardianName">
          {(field) => <TextField {...field} label={text.guardianName} />}
        </FormField>
        <FormField control={form.control} name="guardianPhone">
          {(field) => (
            <TextField {...field} label={text.guardianPhone} help={text.guardianPhoneHelp} type="tel" inputMode="tel" />
          )}
        </FormField>
        <FormField control={form.control} name="agreed">
          {({ value, onChange, error, ...field }) => (
            <CheckboxField
              {...field}
              label={text.guardianAgree}
              value={value}
              onChange={(agreed) => (agreed ? onChange(true) : form.resetField("agreed"))}
              error={error && text.guardianAgreeMissing}
            />
          )}
        </FormField>
      </FieldGroup>
    </Form>
  );
}
