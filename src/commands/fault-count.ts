export const countFaults = (count: number): string => (count === 1 ? '1 fault' : `${count} faults`);
