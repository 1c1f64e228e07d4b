import { listFilePaths, sendFile } from './_files.ts';

export const getStaticPaths = listFilePaths('.csv');
export const GET = sendFile;
