import { type MapProvider, mapProviders } from "@nuanlin/domain/places/map-links";
import { useSyncExternalStore } from "react";

const key = "nuanlin.map";
const listeners = new Set<() => void>();
// Where storage is refused (a private window), the choice lasts as long as the page.
let chosenHere: MapProvider | undefined;

function read(): MapProvider {
  if (chosenHere !== undefined) return chosenHere;
  try {
    const kept = localStorage.getItem(key);
    return mapProviders.find((provider) => provider === kept) ?? "amap";
  } catch {
    return "amap";
  }
}

/** Keeps the map on this device only; nobody else is told. */
export function keepMap(provider: MapProvider): void {
  chosenHere = provider;
  try {
    localStorage.setItem(key, provider);
  } catch {
    // As above.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The map this person used last on this device; Amap until then. */
export function useKeptMap(): MapProvider {
  return useSyncExternalStore(subscribe, read);
}
