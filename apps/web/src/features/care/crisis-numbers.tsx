import { Icon } from "../../shared/art/icon.tsx";
import { useMessages } from "../../shared/messages.ts";
import { careMessages } from "./messages.ts";

/** The numbers that always answer, one tap each; fire stands small, since it is known. */
export function CrisisNumbers() {
  const text = useMessages(careMessages);
  const lines = [
    { number: "12356", words: text.call12356 },
    { number: "110", words: text.call110 },
    { number: "120", words: text.call120 },
  ];
  return (
    <div className="flex flex-col gap-2.5">
      {lines.map(({ number, words }) => (
        <a key={number} className="btn" data-kind="soft" data-wide href={`tel:${number}`}>
          <Icon name="phone" />
          {words}
        </a>
      ))}
      <a className="meta min-h-11 content-center text-center underline underline-offset-4" href="tel:119">
        {text.call119}
      </a>
    </div>
  );
}
