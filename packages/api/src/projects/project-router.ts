import { moreShiftsInput, showProjectInput } from "@nuanlin/domain/projects/show-project";
import { searchProjectsInput } from "@nuanlin/domain/projects/search-projects";
import { countProjectFacets, searchProjects } from "@nuanlin/usecases/projects/search-projects";
import { showMoreShifts, showProject } from "@nuanlin/usecases/projects/show-project";
import { procedure, router } from "../trpc.ts";
import { facetsView, searchView, toSearchView } from "./project-card-view.ts";
import { projectPageView, toProjectPageView } from "./project-page-view.ts";
import { shiftPageView, toShiftPageView } from "./shift-view.ts";

export const projectRouter = router({
  search: procedure
    .input(searchProjectsInput)
    .output(searchView)
    .query(async ({ ctx, input }) => toSearchView(await searchProjects(ctx.services, ctx.actor, input))),
  facets: procedure
    .input(searchProjectsInput)
    .output(facetsView)
    .query(async ({ ctx, input }) => {
      const { categories, streets } = await countProjectFacets(ctx.services, ctx.actor, input);
      return { categories: [...categories], streets: [...streets] };
    }),
  show: procedure
    .input(showProjectInput)
    .output(projectPageView)
    .query(async ({ ctx, input }) => toProjectPageView(await showProject(ctx.services, ctx.actor, input))),
  moreShifts: procedure
    .input(moreShiftsInput)
    .output(shiftPageView)
    .query(async ({ ctx, input }) => toShiftPageView(await showMoreShifts(ctx.services, ctx.actor, input))),
});
