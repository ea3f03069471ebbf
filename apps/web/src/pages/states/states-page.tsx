import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { PreferencesButton } from "../layout/preferences-button.tsx";
import { Main, SkipLink } from "../layout/shell-parts.tsx";
import { ButtonStates } from "./button-states.tsx";
import { BadgeStates, EmptyStates, LoadingStates, TableStates } from "./display-states.tsx";
import { ChoiceStates, FieldStates } from "./field-states.tsx";
import { FormStates } from "./form-states.tsx";
import { statesMessages } from "./messages.ts";
import { OverlayStates } from "./overlay-states.tsx";

/** Where the base parts are accepted: each in every state, to be seen in both themes, both languages and large type. */
export function StatesPage() {
  const text = useMessages(statesMessages);
  return (
    <>
      <SkipLink />
      <Main className="mx-auto max-w-desk px-gutter py-6 lg:px-10">
        <PageTitle title={text.title} detail={text.detail} actions={<PreferencesButton raised />} />
        <div className="grid items-start gap-5 lg:grid-cols-3">
          <div className="min-w-0 lg:col-span-2">
            <ButtonStates />
          </div>
          <BadgeStates />
          <FieldStates />
          <div className="flex min-w-0 flex-col gap-5">
            <LoadingStates />
            <OverlayStates />
          </div>
          <EmptyStates />
          <ChoiceStates />
          <TableStates />
          <FormStates />
        </div>
      </Main>
    </>
  );
}
