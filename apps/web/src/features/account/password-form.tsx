import { changePasswordInput } from "@nuanlin/domain/accounts/account";
import { useMutation } from "@tanstack/react-query";
import { Button } from "../../shared/button.tsx";
import { PasswordField } from "../../shared/fields/password-field.tsx";
import { Form } from "../../shared/forms/form.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { accountMessages } from "./messages.ts";

/** A new password for whoever knows the old one; the other devices are signed out. */
export function PasswordForm() {
  const text = useMessages(accountMessages);
  const toast = useToast();
  const form = useShapeForm(changePasswordInput, { current: "", next: "" });
  const change = useMutation(
    useTRPC().account.changePassword.mutationOptions({
      onSuccess: () => {
        form.reset();
        toast({ text: text.passwordChanged });
      },
    }),
  );
  return (
    <Form
      form={form}
      onSubmit={(values) => change.mutate(values)}
      problems={problemsOf(change.error)}
      actions={
        <Button type="submit" kind="soft" busy={change.isPending}>
          {text.saveNew}
        </Button>
      }
    >
      <FormField control={form.control} name="current">
        {(field) => <PasswordField {...field} label={text.currentPassword} autoComplete="current-password" />}
      </FormField>
      <FormField control={form.control} name="next">
        {(field) => (
          <PasswordField {...field} label={text.newPassword} help={text.passwordHelp} autoComplete="new-password" />
        )}
      </FormField>
    </Form>
  );
}
