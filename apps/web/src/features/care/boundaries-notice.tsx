import { Icon } from "../../shared/art/icon.tsx";
import { useMessages } from "../../shared/messages.ts";
import { careMessages } from "./messages.ts";

/** What psychological support here is not, and when to hand over; calm, since whoever reads it may be in need themselves. */
export function BoundariesNotice() {
  const text = useMessages(careMessages);
  return (
    <div className="notice notice-lake" role="note" aria-label={text.title}>
      <Icon name="info" size={20} />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="strong">{text.title}</p>
        <p>{text.isNot}</p>
        <p>{text.whenToHand}</p>
      </div>
    </div>
  );
}
