/** A drawn length of `px` at normal type, as rem, so that pictures and their numbers grow together under large type. */
export function rem(px: number): string {
  return `${px / 16}rem`;
}
