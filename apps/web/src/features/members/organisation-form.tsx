import type { MyOrganisationView } from "@nuanlin/api/organisations/my-organisation-router";
import { organisationKinds } from "@nuanlin/domain/codes/organisation-kind";
import { applyOrganisationInput } from "@nuanlin/domain/organisations/organisation";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Button } from "../../shared/button.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { type BoundField, FormField } from "../../shared/forms/form-field.tsx";
import { Form } from "../../shared/forms/form.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { usePreferences } from "../../shared/preferences.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { memberMessages } from "./messages.ts";

interface OrganisationFormProps {
  /** An application that is mended; without it a new one is written. */
  readonly organisation?: MyOrganisationView;
  readonly divisionField: (field: BoundField<string | null>) => ReactNode;
  readonly onDone: () => void;
}

type ApplicationKind = Exclude<MyOrganisationView["kind"], "federation">;
const kinds = organisationKinds.entries.filter(
  (entry): entry is Extract<typeof entry, { code: ApplicationKind }> => entry.code !== "federation",
);

/** What the federation wants to know of an organisation. */
export function OrganisationForm({ organisation, divisionField, onDone }: OrganisationFormProps) {
  const text = useMessages(memberMessages);
  const { language } = usePreferences();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const form = useShapeForm(applyOrganisationInput, {
    kind: organisation?.kind === "federation" ? undefined : organisation?.kind,
    name: organisation?.name ?? "",
    divisionCode: organisation?.divisionCode ?? "",
    description: organisation?.description ?? "",
    address: organisation?.address ?? "",
    contactName: organisation?.contactName ?? "",
    contactPhone: organisation?.contactPhone ?? "",
    creditCode: organisation?.creditCode ?? null,
  });
  const options = {
    onSuccess: () => {
      toast({ text: text.applied });
      onDone();
    },
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries(trpc.myOrganisation.pathFilter()),
        queryClient.invalidateQueries(trpc.account.pathFilter()),
      ]),
  };
  const apply = useMutation(trpc.myOrganisation.handIn.mutationOptions(options));
  const resubmit = useMutation(trpc.myOrganisation.resubmit.mutationOptions(options));
  const sent = organisation ? resubmit : apply;
  return (
    <Form
      form={form}
      onSubmit={(values) =>
        organisation ? resubmit.mutate({ organisationId: organisation.id, organisation: values }) : apply.mutate(values)
      }
      problems={problemsOf(sent.error)}
      actions={
        <div>
          <Button type="submit" busy={sent.isPending}>
            {organisation ? text.resubmit : text.apply}
          </Button>
        </div>
      }
    >
      <FormField control={form.control} name="kind">
        {(field) => (
          <SelectField
            {...field}
            label={text.kind}
            choices={kinds.map((kind) => ({ id: kind.code, label: nameIn(kind, language) }))}
            value={field.value ?? ""}
            onChange={(kind) => kind !== "" && field.onChange(kind)}
          />
        )}
      </FormField>
      <FormField control={form.control} name="name">
        {(field) => <TextField {...field} label={text.name} help={text.nameHelp} autoComplete="organization" />}
      </FormField>
      <FormField control={form.control} name="divisionCode">
        {(field) =>
          divisionField({
            ...field,
            value: field.value === "" ? null : field.value,
            onChange: (code) => field.onChange(code ?? ""),
          })
        }
      </FormField>
      <FormField control={form.control} name="address">
        {(field) => <TextField {...field} label={text.address} autoComplete="street-address" />}
      </FormField>
      <FormField control={form.control} name="description">
        {(field) => <TextArea {...field} label={text.description} limit={600} rows={4} />}
      </FormField>
      <FormField control={form.control} name="contactName">
        {(field) => <TextField {...field} label={text.contactName} autoComplete="name" />}
      </FormField>
      <FormField control={form.control} name="contactPhone">
        {(field) => (
          <TextField {...field} label={text.contactPhone} help={text.contactPhoneHelp} type="tel" autoComplete="tel" />
        )}
      </FormField>
      <FormField control={form.control} name="creditCode">
        {(field) => (
          <TextField
            {...field}
            label={text.creditCode}
            help={text.creditCodeHelp}
            optional
            value={field.value ?? ""}
            onChange={(code) => field.onChange(code === "" ? null : code.toUpperCase())}
          />
        )}
      </FormField>
    </Form>
  );
}
