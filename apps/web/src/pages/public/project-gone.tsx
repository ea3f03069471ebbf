import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { publicMessages } from "./messages.ts";

/** An address that leads to no project: taken down, mistyped, or a draft of others, which is the same for whoever looks. */
export function ProjectGone() {
  const text = useMessages(publicMessages);
  return (
    <>
      <PageTitle title={text.projectGone} />
      <EmptyState picture={<SmallTown />} title={text.projectGoneDetail}>
        <ButtonLink to="/projects" kind="soft">
          {text.find}
        </ButtonLink>
      </EmptyState>
    </>
  );
}
