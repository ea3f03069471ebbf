// A thread does not take over the loader that reads TypeScript; this names it once more, then starts the thread proper.
import { register } from "tsx/esm/api";

register();
await import("./plan-thread.ts");
