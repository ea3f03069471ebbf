import { createRootRoute, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/** The parent of every page; the folders' routes.tsx files hang theirs below it. */
export const rootRoute = createRootRoute({ component: Root });

function Root() {
  useFocusOnNewPage();
  return <Outlet />;
}

/** After going to another page the keyboard and the screen reader start at its beginning, not at the old link. */
function useFocusOnNewPage(): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current !== undefined && shown.current !== path) {
      document.getElementById("main")?.focus({ preventScroll: true });
    }
    shown.current = path;
  }, [path]);
}
