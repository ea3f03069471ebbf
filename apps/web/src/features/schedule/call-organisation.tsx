import { Icon } from "../../shared/art/icon.tsx";
import { useMessages } from "../../shared/messages.ts";
import { scheduleMessages } from "./messages.ts";
import type { MySignup } from "./use-my-signups.ts";

/** The contact that the organisation gave for the public, as something to tap. */
export function CallOrganisation({ organisation }: Pick<MySignup, "organisation">) {
  const text = useMessages(scheduleMessages);
  const { name, contactName, contactPhone } = organisation;
  return (
    <div>
      <p className="meta mb-2">{text.contact({ organisation: name })}</p>
      <a className="btn" data-kind="soft" data-wide href={`tel:${contactPhone}`}>
        <Icon name="phone" />
        {text.call({ name: contactName, phone: contactPhone })}
      </a>
    </div>
  );
}
