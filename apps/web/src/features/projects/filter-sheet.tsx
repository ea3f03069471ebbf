import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { IconButton } from "../../shared/icon-button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { FilterFields, type FilterFieldsProps } from "./filter-fields.tsx";
import { projectMessages } from "./messages.ts";
import { countNarrowing } from "./project-filter.ts";

interface FilterSheetProps extends FilterFieldsProps {
  readonly total: number;
  readonly onClear: () => void;
}

/** The filters of a phone: a button in the search line and a sheet from below. What is chosen holds at once. */
export function FilterSheet({ total, onClear, ...fields }: FilterSheetProps) {
  const text = useMessages(projectMessages);
  const [isOpen, setOpen] = useState(false);
  const count = countNarrowing(fields.filter);
  return (
    <>
      <IconButton
        icon="sliders"
        label={count > 0 ? text.filtersOn({ count }) : text.filters}
        news={count > 0}
        className="bg-sunken"
        onPress={() => setOpen(true)}
      />
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={text.filters}
        actions={
          <>
            <Button wide onPress={() => setOpen(false)}>
              {text.showResults({ total })}
            </Button>
            {count > 0 && (
              <Button kind="text" onPress={onClear}>
                {text.clearAll}
              </Button>
            )}
          </>
        }
      >
        <FilterFields {...fields} />
      </Dialog>
    </>
  );
}
