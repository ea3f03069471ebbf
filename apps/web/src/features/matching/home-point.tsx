import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { wishesMessages } from "./messages.ts";

interface Home {
  readonly lat: number;
  readonly lng: number;
}

interface HomePointProps {
  readonly value: Home | null;
  readonly onChange: (home: { lat: number; lng: number } | null) => void;
}

// What leaves the device is as coarse as what is kept.
const coarse = (degrees: number) => Math.round(degrees * 100) / 100;

/** Where somebody sets out, from the device and only when asked; the point itself is never shown. */
export function HomePoint({ value, onChange }: HomePointProps) {
  const text = useMessages(wishesMessages);
  const [state, setState] = useState<"idle" | "asking" | "refused">("idle");
  const ask = () => {
    if (!("geolocation" in navigator)) return setState("refused");
    setState("asking");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState("idle");
        onChange({ lat: coarse(coords.latitude), lng: coarse(coords.longitude) });
      },
      () => setState("refused"),
      { maximumAge: 300_000, timeout: 10_000 },
    );
  };
  const line = value !== null ? text.homeKnown : state === "refused" ? text.homeRefused : text.homeNone;
  return (
    <div className="field" role="group" aria-label={text.home}>
      <p className="field-label mb-1.5">{text.home}</p>
      <p className="field-help" role="status">
        {state === "asking" ? text.homeAsking : line}
      </p>
      <div className="mt-1.5 flex flex-wrap gap-2">
        <Button kind="outline" size="desk" icon="pin" busy={state === "asking"} onPress={ask}>
          {text.homeUse}
        </Button>
        {value !== null && (
          <Button kind="text" size="desk" onPress={() => onChange(null)}>
            {text.homeForget}
          </Button>
        )}
      </div>
    </div>
  );
}
