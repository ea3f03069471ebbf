/** Progress and remarks go to standard error, so that standard output holds nothing but the answer. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
