import type { ReactNode } from "react";

interface FactsProps {
  readonly lines: readonly (readonly [name: string, value: ReactNode])[];
}

/** Names and values below each other. */
export function Facts({ lines }: FactsProps) {
  return (
    <dl className="flex flex-col gap-2">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt className="meta">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
