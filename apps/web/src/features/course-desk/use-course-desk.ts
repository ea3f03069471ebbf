import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../shared/trpc.ts";

function useRefresh() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries(trpc.courseDesk.pathFilter()),
      queryClient.invalidateQueries(trpc.courses.pathFilter()),
    ]);
}

export function useCreateCourse() {
  const onSettled = useRefresh();
  return useMutation(useTRPC().courseDesk.create.mutationOptions({ onSettled }));
}

export function useEditCourse() {
  const onSettled = useRefresh();
  return useMutation(useTRPC().courseDesk.edit.mutationOptions({ onSettled }));
}

export function useCourseStatus() {
  const onSettled = useRefresh();
  return useMutation(useTRPC().courseDesk.changeStatus.mutationOptions({ onSettled }));
}

export function useAddSession() {
  const onSettled = useRefresh();
  return useMutation(useTRPC().courseDesk.addSession.mutationOptions({ onSettled }));
}

export function useEditSession() {
  const onSettled = useRefresh();
  return useMutation(useTRPC().courseDesk.editSession.mutationOptions({ onSettled }));
}

export function useCancelSession() {
  const onSettled = useRefresh();
  return useMutation(useTRPC().courseDesk.cancelSession.mutationOptions({ onSettled }));
}

/** Marks people of a roll; the roll and the counts follow. */
export function useMark() {
  const onSettled = useRefresh();
  return useMutation(useTRPC().courseDesk.mark.mutationOptions({ onSettled }));
}
