import { useViewer } from "../../features/account/use-viewer.ts";
import { Avatar, AvatarStack } from "../../shared/art/avatar.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { showCount } from "../../shared/quantities.ts";
import { publicMessages } from "./messages.ts";

/** The invitation to those who bring a credential; the faces are drawn and belong to nobody. */
export function LandingProfessionals({ count }: { readonly count: number | undefined }) {
  const text = useMessages(publicMessages);
  const { language } = usePreferences();
  const { data: viewer } = useViewer();
  return (
    <section
      id="professionals"
      aria-labelledby="professionals-title"
      className="grid items-center gap-6 rounded-[32px] bg-iris-tint p-6 lg:grid-cols-[1fr_auto] lg:px-[3.25rem] lg:py-11"
    >
      <div>
        <h2 id="professionals-title" className="fs-24 text-iris-ink lg:font-serif lg:text-[2rem]">
          {text.proTitle}
        </h2>
        <p className="mt-2.5 text-ink-2 lg:text-[length:var(--fs-18)]">{text.proDetail}</p>
        <ButtonLink
          to={viewer ? "/me/credentials/add" : "/register"}
          {...(viewer ? {} : { search: { next: "/me/credentials/add" } })}
          kind="professional"
          className="mt-5 min-h-[3.375rem]"
        >
          {text.proAction}
        </ButtonLink>
        <ButtonLink to="/professionals" kind="text" className="mt-5 min-h-[3.375rem]">
          {text.proMeet}
        </ButtonLink>
      </div>
      <div className="flex flex-wrap items-center gap-4 [--stack-gap:var(--iris-tint)]">
        <AvatarStack size={64}>
          {["reed", "egret", "persimmon", "lantern"].map((seed) => (
            <Avatar key={seed} seed={seed} size={64} />
          ))}
        </AvatarStack>
        {count !== undefined && count > 0 && (
          <div>
            <b className="fs-36 strong block">{showCount(count, language)}</b>
            <span className="meta">{text.proCount}</span>
          </div>
        )}
      </div>
    </section>
  );
}
