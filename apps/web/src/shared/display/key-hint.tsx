/** A key cap; seen only on wide screens that have a keyboard. */
export function KeyHint({ children }: { readonly children: string }) {
  return <kbd className="key-hint">{children}</kbd>;
}
