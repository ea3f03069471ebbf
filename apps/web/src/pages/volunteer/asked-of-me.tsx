import { CoverRequests } from "../../features/stepping-in/cover-requests.tsx";
import { SwapRequests } from "../../features/stepping-in/swap-requests.tsx";

/** What neighbours ask of one: stepping in, swapping. Takes no room while nobody asks anything. */
export function AskedOfMe({ className = "" }: { readonly className?: string }) {
  return (
    <div className={`flex flex-col gap-3 empty:hidden ${className}`}>
      <CoverRequests />
      <SwapRequests />
    </div>
  );
}
