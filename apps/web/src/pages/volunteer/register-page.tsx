import { useNavigate, useSearch } from "@tanstack/react-router";
import { RegisterForm } from "../../features/account/register-form.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Card } from "../../shared/display/card.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { volunteerMessages } from "./messages.ts";

/** A new account; afterwards back to where somebody came from, or home. */
export function RegisterPage() {
  const text = useMessages(volunteerMessages);
  const { next } = useSearch({ from: "/account/register" });
  const navigate = useNavigate();
  return (
    <Card as="section">
      <PageTitle title={text.registerTitle} detail={text.registerDetail} />
      <RegisterForm
        onRegistered={() => void navigate({ to: next ?? "/home" })}
        notice={
          <a href="/privacy" target="_blank" rel="noreferrer" className="text-lake underline">
            {text.notice}
          </a>
        }
      />
      <p className="meta mt-5 flex flex-wrap items-center justify-center">
        {text.haveAccount}
        <ButtonLink to="/sign-in" search={next === undefined ? {} : { next }} kind="text" size="row">
          {text.toSignIn}
        </ButtonLink>
      </p>
    </Card>
  );
}
