/**
 * Work that runs once at a time in this process. Whoever asks while it runs does not wait: it runs once more afterwards, since what
 * they came for may have arrived too late for the round under way.
 */
export function onceAtATime(work: () => Promise<void>): () => Promise<void> {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await work();
      }
    } finally {
      running = false;
    }
  };
}
