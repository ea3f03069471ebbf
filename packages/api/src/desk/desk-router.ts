import { organisationId, projectId, shiftId, signupId } from "@nuanlin/domain/ids";
import { showWeekInput } from "@nuanlin/domain/shifts/week-grid";
import { listPlaces } from "@nuanlin/usecases/desk/list-places";
import { showToday } from "@nuanlin/usecases/desk/show-today";
import { showWeek } from "@nuanlin/usecases/desk/show-week";
import { listWaitingHours } from "@nuanlin/usecases/hours/list-waiting-hours";
import { listMembers } from "@nuanlin/usecases/organisations/list-members";
import { listOwnProjects } from "@nuanlin/usecases/projects/list-own-projects";
import { showOwnProject } from "@nuanlin/usecases/projects/show-own-project";
import { showContact } from "@nuanlin/usecases/shifts/show-contact";
import { showDeskShift } from "@nuanlin/usecases/shifts/show-desk-shift";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import { contactView, deskShiftPageView, toDeskShiftPageView } from "./desk-shift-view.ts";
import { todayView, toTodayView } from "./desk-view.ts";
import { memberView, toMemberView } from "./member-view.ts";
import {
  ownProjectRowView,
  ownProjectView,
  placeView,
  toOwnProjectRowView,
  toOwnProjectView,
  toPlaceView,
} from "./own-project-view.ts";
import { toWaitingHoursView, waitingHoursView } from "./waiting-hours-view.ts";
import { toWeekView, weekView } from "./week-view.ts";

const forOrganisation = z.strictObject({ organisationId });

/** What an organizer looks at. */
export const deskRouter = router({
  today: procedure
    .input(forOrganisation)
    .output(todayView)
    .query(async ({ ctx, input }) => toTodayView(await showToday(ctx.services, ctx.actor, input))),
  week: procedure
    .input(showWeekInput)
    .output(weekView)
    .query(async ({ ctx, input }) => toWeekView(await showWeek(ctx.services, ctx.actor, input))),
  projects: procedure
    .input(forOrganisation)
    .output(z.array(ownProjectRowView))
    .query(async ({ ctx, input }) => (await listOwnProjects(ctx.services, ctx.actor, input)).map(toOwnProjectRowView)),
  project: procedure
    .input(z.strictObject({ projectId }))
    .output(ownProjectView)
    .query(async ({ ctx, input }) => toOwnProjectView(await showOwnProject(ctx.services, ctx.actor, input))),
  shift: procedure
    .input(z.strictObject({ shiftId }))
    .output(deskShiftPageView)
    .query(async ({ ctx, input }) => toDeskShiftPageView(await showDeskShift(ctx.services, ctx.actor, input))),
  contact: procedure
    .input(z.strictObject({ signupId }))
    .output(contactView)
    .mutation(({ ctx, input }) => showContact(ctx.services, ctx.actor, input)),
  waitingHours: procedure
    .input(forOrganisation)
    .output(waitingHoursView)
    .query(async ({ ctx, input }) => toWaitingHoursView(await listWaitingHours(ctx.services, ctx.actor, input))),
  members: procedure
    .input(forOrganisation)
    .output(z.array(memberView))
    .query(async ({ ctx, input }) => (await listMembers(ctx.services, ctx.actor, input)).map(toMemberView)),
  places: procedure
    .input(forOrganisation)
    .output(z.array(placeView))
    .query(async ({ ctx, input }) => (await listPlaces(ctx.services, ctx.actor, input)).map(toPlaceView)),
});
