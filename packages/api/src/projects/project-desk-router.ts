import { organisationId } from "@nuanlin/domain/ids";
import { changeProjectStatusInput, createProjectInput, editProjectInput } from "@nuanlin/domain/projects/project";
import { changeProjectStatus } from "@nuanlin/usecases/projects/change-project-status";
import { createProject } from "@nuanlin/usecases/projects/create-project";
import { editProject } from "@nuanlin/usecases/projects/edit-project";
import * as z from "zod/mini";
import { listPublishedCourses } from "@nuanlin/usecases/projects/list-published-courses";
import { offeredCourseView } from "../desk/own-project-view.ts";
import { procedure, router } from "../trpc.ts";

/** A place that was typed in has an id from now on; the form keeps it. */
const savedView = z.object({ id: z.string(), placeId: z.nullable(z.string()) });

const organisationInput = z.strictObject({ organisationId });

export const projectDeskRouter = router({
  create: procedure
    .input(createProjectInput)
    .output(savedView)
    .mutation(({ ctx, input }) => createProject(ctx.services, ctx.actor, input)),
  edit: procedure
    .input(editProjectInput)
    .output(savedView)
    .mutation(({ ctx, input }) => editProject(ctx.services, ctx.actor, input)),
  courses: procedure
    .input(organisationInput)
    .output(z.array(offeredCourseView))
    .query(({ ctx, input }) => listPublishedCourses(ctx.services, ctx.actor, input)),
  changeStatus: procedure
    .input(changeProjectStatusInput)
    .mutation(({ ctx, input }) => changeProjectStatus(ctx.services, ctx.actor, input)),
});
