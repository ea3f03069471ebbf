import { useCallback, useState } from "react";

export interface Position {
  readonly lat: number;
  readonly lng: number;
}

type State = { readonly kind: "off" | "asking" | "refused" } | { readonly kind: "known"; readonly position: Position };

// Lives as long as the page does and nowhere else.
let lastKnown: Position | null = null;

/** Where the person is, rounded to about a hundred metres, once they asked for it; the browser asks them for leave. */
export function usePosition() {
  const [state, setState] = useState<State>(
    lastKnown === null ? { kind: "off" } : { kind: "known", position: lastKnown },
  );
  const ask = useCallback(() => {
    if (!("geolocation" in navigator)) return setState({ kind: "refused" });
    setState({ kind: "asking" });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        lastKnown = { lat: Math.round(coords.latitude * 1000) / 1000, lng: Math.round(coords.longitude * 1000) / 1000 };
        setState({ kind: "known", position: lastKnown });
      },
      () => setState({ kind: "refused" }),
      { maximumAge: 300_000, timeout: 10_000 },
    );
  }, []);
  return { state, ask, position: state.kind === "known" ? state.position : null };
}
