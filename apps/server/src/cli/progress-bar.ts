/** Shows on stderr how far some work is: a bar that redraws itself on a terminal, a line at each quarter elsewhere. */
export function progressBar(name: string, total: number): { readonly step: () => void; readonly end: () => void } {
  const { stderr } = process;
  const width = 30;
  let done = 0;
  let shown = -1;
  const draw = (): void => {
    const share = total === 0 ? 1 : done / total;
    if (stderr.isTTY) {
      const filled = Math.round(share * width);
      if (filled === shown && done < total) return;
      shown = filled;
      stderr.write(`\r${name} [${"#".repeat(filled)}${"·".repeat(width - filled)}] ${done}/${total}`);
    } else if (Math.floor(share * 4) > shown) {
      shown = Math.floor(share * 4);
      stderr.write(`${name} ${done}/${total}\n`);
    }
  };
  draw();
  return {
    step: () => {
      done += 1;
      draw();
    },
    end: () => {
      if (stderr.isTTY) stderr.write("\n");
    },
  };
}
