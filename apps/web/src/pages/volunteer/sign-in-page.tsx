import { useNavigate, useSearch } from "@tanstack/react-router";
import { SignInForm } from "../../features/account/sign-in-form.tsx";
import { startPageOf } from "../../features/account/start-page.ts";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Card } from "../../shared/display/card.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { volunteerMessages } from "./messages.ts";

/** Sign-in; afterwards back to where somebody came from, or to where their day begins. */
export function SignInPage() {
  const text = useMessages(volunteerMessages);
  const { next } = useSearch({ from: "/account/sign-in" });
  const navigate = useNavigate();
  return (
    <Card as="section">
      <PageTitle title={text.signInTitle} detail={text.signInDetail} />
      <SignInForm onSignedIn={(viewer) => void navigate({ to: next ?? startPageOf(viewer) })} />
      <p className="meta mt-5 flex flex-wrap items-center justify-center">
        {text.noAccount}
        <ButtonLink to="/register" search={next === undefined ? {} : { next }} kind="text" size="row">
          {text.toRegister}
        </ButtonLink>
      </p>
    </Card>
  );
}
