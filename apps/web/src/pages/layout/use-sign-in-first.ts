import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/** Leads a visitor to the sign-in, once, with the way back. The address is read then, since it changes while the page is fetched. */
export function useSignInFirst(isVisitor: boolean): void {
  const router = useRouter();
  useEffect(() => {
    const { href, pathname } = router.state.location;
    if (!isVisitor || pathname === "/sign-in") return;
    void router.navigate({ to: "/sign-in", search: { next: href }, replace: true });
  }, [isVisitor, router]);
}
