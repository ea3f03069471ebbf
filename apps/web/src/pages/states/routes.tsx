import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../layout/root-route.tsx";

/** The acceptance page of the base parts: every part in every state, and the pictures. */
export const statesRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/states",
    component: lazyRouteComponent(() => import("./states-page.tsx"), "StatesPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/states/art",
    component: lazyRouteComponent(() => import("../../shared/art/gallery.tsx"), "ArtGallery"),
  }),
] as const;
