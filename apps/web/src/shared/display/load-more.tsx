import { Button } from "../button.tsx";
import { useMessages } from "../messages.ts";
import { displayMessages } from "./messages.ts";

interface LoadMoreProps {
  readonly shown: number;
  readonly total: number;
  readonly busy?: boolean;
  readonly onMore: () => void;
}

/** The end of a list: how many there are, and a button for the next ones. */
export function LoadMore({ shown, total, busy = false, onMore }: LoadMoreProps) {
  const text = useMessages(displayMessages);
  const all = shown >= total;
  return (
    <div className="flex flex-col items-center gap-2 py-4">
      <p className="meta" role="status">
        {all ? text.allShown({ total }) : text.shown({ shown, total })}
      </p>
      {!all && (
        <Button kind="soft" busy={busy} onPress={onMore}>
          {text.more}
        </Button>
      )}
    </div>
  );
}
