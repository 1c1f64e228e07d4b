/** A sentence where more waits for the processors than they can do at once, so that times are of the other programs too; undefined where not. `load`: how many programs want to run, on average. */
export const toBusyWarning = (load: number, processors: number): string | undefined =>
  load > processors ? `This machine is busy: ${load.toFixed(1)} programs want its ${processors} processors. Bytes are right; times, and proportions of times, may be off.` : undefined;
