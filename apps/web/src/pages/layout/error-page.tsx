import { Link, useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { Button } from "../../shared/button.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { displayMessages } from "../../shared/display/messages.ts";
import { useMessages } from "../../shared/messages.ts";
import { useTitle } from "../../shared/use-title.ts";
import { layoutMessages } from "./messages.ts";
import { Main } from "./shell-parts.tsx";

/** A page that broke while it was drawn or fetched. */
export function ErrorPage({ reset }: ErrorComponentProps) {
  const text = useMessages(layoutMessages);
  const shared = useMessages(displayMessages);
  const router = useRouter();
  useTitle(text.errorTitle);
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Main className="grid min-h-[70dvh] place-items-center">
      <EmptyState picture={<SmallTown />} heading title={text.errorTitle} detail={text.errorDetail}>
        <Button kind="soft" onPress={again}>
          {shared.tryAgain}
        </Button>
        <Link to="/" className="btn" data-kind="text">
          {text.toStart}
        </Link>
      </EmptyState>
    </Main>
  );
}
