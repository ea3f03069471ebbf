import { createRouter } from "@tanstack/react-router";
import { federationRoutes } from "./federation/routes.tsx";
import { ErrorPage } from "./layout/error-page.tsx";
import { NotFoundPage } from "./layout/not-found-page.tsx";
import { PagePending } from "./layout/page-pending.tsx";
import { rootRoute } from "./layout/root-route.tsx";
import { organizerRoutes } from "./organizer/routes.tsx";
import { publicRoutes } from "./public/routes.tsx";
import { statesRoutes } from "./states/routes.tsx";
import { volunteerRoutes } from "./volunteer/routes.tsx";

const routeTree = rootRoute.addChildren([
  ...publicRoutes,
  ...volunteerRoutes,
  ...organizerRoutes,
  ...federationRoutes,
  ...statesRoutes,
]);

export const router = createRouter({
  routeTree,
  scrollRestoration: true,
  defaultPreload: "intent",
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: ErrorPage,
  defaultPendingComponent: PagePending,
  defaultPendingMs: 200,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
