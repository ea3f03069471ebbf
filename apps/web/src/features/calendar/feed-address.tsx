import { useId } from "react";
import { Button } from "../../shared/button.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { calendarMessages } from "./messages.ts";

/** The secret address with the ways to take it along. */
export function FeedAddress({ path }: { readonly path: string }) {
  const text = useMessages(calendarMessages);
  const toast = useToast();
  const labelId = useId();
  const address = `${location.origin}${path}`;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => toast({ text: text.copied }),
      () => toast({ text: text.copyByHand, icon: "info" }),
    );
  return (
    <div className="flex flex-col gap-3">
      <div>
        <p id={labelId} className="field-label mb-1.5">
          {text.address}
        </p>
        <p aria-labelledby={labelId} className="fs-14 rounded-control bg-sunken px-3.5 py-2.5 break-all select-all">
          {address}
        </p>
      </div>
      <Notice tint="wait" icon="lock">
        {text.once}
      </Notice>
      <div className="flex flex-wrap gap-3">
        <Button kind="lake" icon="link" onPress={() => void copy()}>
          {text.copy}
        </Button>
        <a className="btn" data-kind="soft" href={address.replace(/^https?:/u, "webcal:")}>
          <Icon name="calendar" />
          {text.subscribe}
        </a>
      </div>
      <p className="meta">{text.howTo}</p>
    </div>
  );
}
