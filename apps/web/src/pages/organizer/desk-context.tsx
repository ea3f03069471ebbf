import type { MyOrganisationView } from "@nuanlin/api/organisations/my-organisation-router";
import { createContext, use, useCallback, useState } from "react";

export interface Desk {
  readonly viewer: { readonly personId: string; readonly name: string };
  /** The organisation one works for right now. */
  readonly organisation: MyOrganisationView;
  /** Those one could work for instead. */
  readonly organisations: readonly MyOrganisationView[];
  readonly choose: (organisationId: string) => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** Who works here and for whom; inside the desk's shell only. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error("useDesk needs DeskShell above it");
  return desk;
}

const key = "nuanlin.desk";

function kept(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** The organisation somebody chose last on this device. */
export function useChosenOrganisation(): readonly [string, (organisationId: string) => void] {
  const [chosen, setChosen] = useState(kept);
  const choose = useCallback((organisationId: string) => {
    setChosen(organisationId);
    try {
      localStorage.setItem(key, organisationId);
    } catch {
      // The choice then lasts as long as the page.
    }
  }, []);
  return [chosen, choose];
}
