import { mapLinks, mapProviders } from "@nuanlin/domain/places/map-links";
import { useState } from "react";
import { Button, type ButtonKind, type ButtonSize } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { keepMap, useKeptMap } from "./kept-map.ts";
import { scheduleMessages } from "./messages.ts";
import type { MySignup } from "./use-my-signups.ts";

interface DirectionsButtonProps {
  readonly place: MySignup["place"];
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  readonly className?: string;
}

/** Shows the address and the maps the way can be shown in, the one used last first. Nothing is loaded from them before. */
export function DirectionsButton({ place, kind = "soft", size = "desk", className = "" }: DirectionsButtonProps) {
  const text = useMessages(scheduleMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind={kind} size={size} icon="route" className={className} onPress={() => setOpen(true)}>
        {text.howToGo}
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={setOpen} title={place.name}>
        <p className="select-all">{place.address}</p>
        {place.point === null && <p className="meta mt-1">{text.noPoint}</p>}
        <MapList place={place} />
      </Dialog>
    </>
  );
}

function MapList({ place }: Pick<DirectionsButtonProps, "place">) {
  const text = useMessages(scheduleMessages);
  const kept = useKeptMap();
  // The order stays while the list is open, so that nothing moves under the finger.
  const [first] = useState(kept);
  const links = mapLinks(place);
  const order = [first, ...mapProviders.filter((provider) => provider !== first)];
  return (
    <div className="mt-4 flex flex-col gap-2.5">
      {order.map((provider) => (
        <a
          key={provider}
          className="btn"
          data-kind={provider === first ? "lake" : "soft"}
          data-wide
          href={links[provider]}
          target="_blank"
          rel="noreferrer"
          onClick={() => keepMap(provider)}
        >
          {text[provider]}
        </a>
      ))}
    </div>
  );
}
