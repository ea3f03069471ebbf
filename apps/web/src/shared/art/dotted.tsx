import { Fragment, type ReactNode } from "react";

type DottedProps = { parts: readonly (ReactNode | undefined)[] };

/** Parts set apart by the house's middle dot, which comes from a Latin font and never starts a line. Missing parts are left out. */
export function Dotted({ parts }: DottedProps) {
  const present = parts.filter((part) => part !== undefined && part !== null && part !== "");
  return present.map((part, at) => (
    <Fragment key={at}>
      {at > 0 && (
        <>
          {"\u2060"}
          <span className="dot leading-[0]">·</span>
          <wbr />
        </>
      )}
      {part}
    </Fragment>
  ));
}

/** The same for a text that carries its dots inside, as titles do; anything that is not text stays as it is. */
export function withDots(content: ReactNode): ReactNode {
  return typeof content === "string" && content.includes("·") ? <Dotted parts={content.split(/\s*·\s*/)} /> : content;
}
