import { Loading, RowsSkeleton, Skeleton } from "../../shared/display/skeleton.tsx";

/** Stands in while a page's code is fetched. */
export function PagePending() {
  return (
    <div className="page-public py-6">
      <Loading>
        <Skeleton width="220px" height="32px" className="mb-6" />
        <RowsSkeleton rows={5} />
      </Loading>
    </div>
  );
}
