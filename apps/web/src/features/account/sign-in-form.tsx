import { signInInput } from "@nuanlin/domain/accounts/account";
import { useMutation } from "@tanstack/react-query";
import { Button } from "../../shared/button.tsx";
import { PasswordField } from "../../shared/fields/password-field.tsx";
import { Form } from "../../shared/forms/form.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { ContactField } from "./contact-field.tsx";
import { DemoAccounts } from "./demo-accounts.tsx";
import { accountMessages } from "./messages.ts";
import type { Viewer } from "./start-page.ts";
import { useArrive } from "./use-arrive.ts";

/** Sign-in with phone number or e-mail and password; on a demo server also with one of its ready-made accounts. */
export function SignInForm({ onSignedIn }: { readonly onSignedIn: (viewer: Viewer) => void }) {
  const text = useMessages(accountMessages);
  const arrive = useArrive(onSignedIn);
  const signIn = useMutation(useTRPC().account.signIn.mutationOptions({ onSuccess: arrive }));
  const form = useShapeForm(signInInput, { contact: "", password: "" });
  return (
    <>
      <Form
        form={form}
        onSubmit={() => signIn.mutate(form.getValues())}
        problems={problemsOf(signIn.error)}
        actions={
          <Button type="submit" wide busy={signIn.isPending}>
            {text.signIn}
          </Button>
        }
      >
        <FormField control={form.control} name="contact">
          {(field) => <ContactField field={field} />}
        </FormField>
        <FormField control={form.control} name="password">
          {(field) => <PasswordField {...field} label={text.password} autoComplete="current-password" />}
        </FormField>
      </Form>
      <DemoAccounts busy={signIn.isPending} onChoose={(account) => signIn.mutate(account)} />
    </>
  );
}
