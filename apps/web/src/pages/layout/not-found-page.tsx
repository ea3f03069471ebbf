import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTitle } from "../../shared/use-title.ts";
import { layoutMessages } from "./messages.ts";
import { Main } from "./shell-parts.tsx";

/** An address that leads nowhere; a foreign id answers the same way. */
export function NotFoundPage() {
  const text = useMessages(layoutMessages);
  useTitle(text.notFoundTitle);
  return (
    <Main className="grid min-h-[70dvh] place-items-center">
      <EmptyState picture={<SmallTown />} heading title={text.notFoundTitle} detail={text.notFoundDetail}>
        <ButtonLink to="/" kind="soft">
          {text.toStart}
        </ButtonLink>
      </EmptyState>
    </Main>
  );
}
