import { membershipRoles, type MembershipRole } from "@nuanlin/domain/actor";
import { addMemberInput } from "@nuanlin/domain/organisations/members";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { Form } from "../../shared/forms/form.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { memberMessages } from "./messages.ts";

/** Lets somebody who already has an account work here. */
export function AddMember({ organisationId }: { readonly organisationId: string }) {
  const text = useMessages(memberMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const form = useShapeForm(addMemberInput, { organisationId, contact: "", role: "organizer" as MembershipRole });
  const add = useMutation(
    trpc.myOrganisation.addMember.mutationOptions({
      onSuccess: () => {
        toast({ text: text.added });
        form.reset();
      },
      onSettled: () => queryClient.invalidateQueries(trpc.desk.pathFilter()),
    }),
  );
  const help = { admin: text.adminHelp, organizer: text.organizerHelp, member: text.memberHelp };
  return (
    <Card as="section" aria-labelledby="add-member">
      <h2 id="add-member" className="fs-18 mb-3">
        {text.addTitle}
      </h2>
      <Form
        form={form}
        // What was typed goes out as it is: the server reads it with the same shape.
        onSubmit={() => add.mutate(form.getValues())}
        problems={problemsOf(add.error)}
        actions={
          <div>
            <Button type="submit" busy={add.isPending}>
              {text.add}
            </Button>
          </div>
        }
      >
        <FormField control={form.control} name="contact">
          {(field) => <TextField {...field} label={text.contact} help={text.contactHelp} autoComplete="off" />}
        </FormField>
        <FormField control={form.control} name="role">
          {(field) => (
            <SelectField
              {...field}
              label={text.role}
              choices={membershipRoles.map((role) => ({ id: role, label: text[role] }))}
              onChange={(role) => role !== "" && field.onChange(role)}
              help={field.value === "" ? undefined : help[field.value]}
            />
          )}
        </FormField>
      </Form>
    </Card>
  );
}
