import { leastCoverMinutes } from "@nuanlin/domain/stepping-in/cover-waves";
import { type ReactNode, useState } from "react";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { CantComeDialog } from "./cant-come-dialog.tsx";
import { FindCoverDialog } from "./find-cover-dialog.tsx";
import { steppingInMessages } from "./messages.ts";
import { OwnPlaceState } from "./own-place-state.tsx";
import { SwapDialog } from "./swap-dialog.tsx";
import { type OwnPlace, useMyCover, useMySwaps } from "./use-stepping-in.ts";

interface OwnPlaceParts {
  /** Buttons for the sheet as long as the promise can be cancelled with one tap; each closes the sheet first. */
  readonly inTime: (close: () => void) => ReactNode;
  /** Buttons for afterwards, until the shift ends. */
  readonly late: (close: () => void) => ReactNode;
  /** What runs for the place, to show in its card; undefined while nothing does. */
  readonly state: ReactNode | undefined;
  /** What the buttons open; to be kept outside of the sheet, which closes. */
  readonly dialogs: ReactNode;
}

/** Everything about not coming oneself: finding somebody, swapping, saying that one can't. */
export function useOwnPlace(place: OwnPlace): OwnPlaceParts {
  const text = useMessages(steppingInMessages);
  const [open, setOpen] = useState<"cover" | "swap" | "cantCome">();
  const call = useMyCover().data?.calls.find(({ signupId }) => signupId === place.id);
  const swaps = useMySwaps().data?.own.filter(({ from }) => from.signupId === place.id) ?? [];
  const shut = () => setOpen(undefined);
  const button = (what: "cover" | "swap" | "cantCome", label: string, close: () => void) => (
    <Button
      kind={what === "cantCome" ? "danger-outline" : "outline"}
      wide
      onPress={() => {
        close();
        setOpen(what);
      }}
    >
      {label}
    </Button>
  );
  const others = (close: () => void) => {
    if (Date.now() > place.start - leastCoverMinutes * 60_000) return null;
    return (
      <>
        {!call && button("cover", text.findCover, close)}
        {button("swap", text.swap, close)}
      </>
    );
  };
  return {
    inTime: others,
    late: (close) => (
      <>
        {others(close)}
        {button("cantCome", text.cantCome, close)}
      </>
    ),
    state: call || swaps.length > 0 ? <OwnPlaceState place={place} call={call} swaps={swaps} /> : undefined,
    dialogs: (
      <>
        <CantComeDialog place={place} isOpen={open === "cantCome"} onClose={shut} />
        <FindCoverDialog place={place} isOpen={open === "cover"} onClose={shut} />
        <SwapDialog place={place} isOpen={open === "swap"} onClose={shut} />
      </>
    ),
  };
}
