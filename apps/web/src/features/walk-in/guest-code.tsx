import { showDay } from "../../shared/dates.ts";
import { CodeBox } from "../../shared/display/code-box.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { useDateView } from "../../shared/use-date-view.ts";
import { walkInMessages } from "./messages.ts";

/** The code somebody from the door takes home: to write down, to copy, or for the camera of their phone. */
export function GuestCode({ made }: { readonly made: { readonly code: string; readonly expiresAt: number } }) {
  const text = useMessages(walkInMessages);
  const toast = useToast();
  const view = useDateView(districtZone);
  return (
    <CodeBox
      code={made.code}
      label={text.codeLabel}
      copyLabel={text.copy}
      copied={`${location.origin}/me?claim=${made.code}`}
      scanLabel={text.scan}
      onCopied={() => toast({ text: text.copied })}
    >
      {text.codeDetail({ day: showDay(made.expiresAt, view) })}
    </CodeBox>
  );
}
