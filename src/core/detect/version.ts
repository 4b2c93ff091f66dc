/** Raised whenever the same text may give another analysis. */
export const detectorVersion = '1';
