import { privacyNoticeVersion, registerInput } from "@nuanlin/domain/accounts/account";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Button } from "../../shared/button.tsx";
import { CheckboxField } from "../../shared/fields/checkbox-field.tsx";
import { PasswordField } from "../../shared/fields/password-field.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { Form } from "../../shared/forms/form.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { ContactField } from "./contact-field.tsx";
import { accountMessages } from "./messages.ts";
import type { Viewer } from "./start-page.ts";
import { useArrive } from "./use-arrive.ts";

interface RegisterFormProps {
  readonly onRegistered: (viewer: Viewer) => void;
  /** The link to the privacy notice. */
  readonly notice: ReactNode;
}

/** A new account: name, one way to reach the person, a password, and the version of the notice they agree to. */
export function RegisterForm({ onRegistered, notice }: RegisterFormProps) {
  const text = useMessages(accountMessages);
  const { language } = usePreferences();
  const arrive = useArrive(onRegistered);
  const register = useMutation(useTRPC().account.register.mutationOptions({ onSuccess: arrive }));
  const form = useShapeForm(registerInput, { name: "", contact: "", password: "", locale: language });
  return (
    <Form
      form={form}
      onSubmit={() => register.mutate({ ...form.getValues(), locale: language })}
      problems={problemsOf(register.error)}
      actions={
        <Button type="submit" wide busy={register.isPending}>
          {text.register}
        </Button>
      }
    >
      <FormField control={form.control} name="name">
        {(field) => <TextField {...field} label={text.name} help={text.nameHelp} autoComplete="name" />}
      </FormField>
      <FormField control={form.control} name="contact">
        {(field) => <ContactField field={field} />}
      </FormField>
      <FormField control={form.control} name="password">
        {(field) => (
          <PasswordField {...field} label={text.password} help={text.passwordHelp} autoComplete="new-password" />
        )}
      </FormField>
      <FormField control={form.control} name="noticeVersion">
        {({ value, onChange, error, ...field }) => (
          // One line is kept free for what is missing, since the help with its link stays.
          <div className={error ? "" : "pb-[calc(var(--fs-13)*var(--lh-ui)+6px)]"}>
            <CheckboxField
              {...field}
              label={text.consent}
              help={
                <span>
                  {text.consentVersion({ version: privacyNoticeVersion })} {notice}
                </span>
              }
              value={value === privacyNoticeVersion}
              onChange={(agreed) => (agreed ? onChange(privacyNoticeVersion) : form.resetField("noticeVersion"))}
              error={error && text.consentMissing}
            />
          </div>
        )}
      </FormField>
    </Form>
  );
}
