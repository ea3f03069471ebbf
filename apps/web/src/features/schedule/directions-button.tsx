import { useState } from "react";
import { Button, type ButtonKind, type ButtonSize } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { mapLinks } from "./map-links.ts";
import { scheduleMessages } from "./messages.ts";
import type { MySignup } from "./use-my-signups.ts";

interface DirectionsButtonProps {
  readonly place: MySignup["place"];
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  readonly className?: string;
}

/** Shows the address and, when the place is on the map, the maps it opens in. Nothing is loaded from them before. */
export function DirectionsButton({ place, kind = "soft", size = "desk", className = "" }: DirectionsButtonProps) {
  const text = useMessages(scheduleMessages);
  const [isOpen, setOpen] = useState(false);
  const links = place.point && mapLinks(place.point, place.name);
  return (
    <>
      <Button kind={kind} size={size} icon="route" className={className} onPress={() => setOpen(true)}>
        {text.howToGo}
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={setOpen} title={place.name}>
        <p className="mb-4 select-all">{place.address}</p>
        {links === null ? (
          <p className="meta">{text.noPoint}</p>
        ) : (
          <div className="flex flex-col gap-2.5">
            <a className="btn sm:hidden" data-kind="lake" data-wide href={links.phone}>
              {text.phoneMap}
            </a>
            <a className="btn" data-kind="soft" data-wide href={links.amap} target="_blank" rel="noreferrer">
              {text.amap}
            </a>
            <a className="btn" data-kind="soft" data-wide href={links.osm} target="_blank" rel="noreferrer">
              {text.osm}
            </a>
          </div>
        )}
      </Dialog>
    </>
  );
}
